package nl.driehoek.ui.library.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children out in as many columns as there is room for, all of the same width and those of a row of the same
 * height. How narrow a column may become follows from the children's least width, which grows with the text.
 */
public final class TileGrid extends Pane {
    private static final int GAP_PARTS = 15;

    private final int most;

    /**
     * An empty grid.
     *
     * @param most columns, 1 or more
     */
    public TileGrid(int most) {
        this.most = most;
    }

    /** What one more row adds to the height of a grid as wide as this, in pixels, if it is as high as the first one. */
    double rowStep(double width) {
        return rowHeight(0, inside(width)) + gap();
    }

    /** How many rows so many tiles take in a grid as wide as this, in pixels. */
    int rows(int tiles, double width) {
        return Math.ceilDiv(tiles, columns(inside(width)));
    }

    /** The least width of the widest tile, in pixels, which grows with the text. */
    double scale() {
        return least();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least() + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * (least() + gap())
                - gap()
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        double height = getInsets().getTop() + getInsets().getBottom() - gap();
        for (int first = 0; first < getManagedChildren().size(); first += columns(inside)) {
            height += rowHeight(first, inside) + gap();
        }
        return Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inside = inside(getWidth());
        double column = columnWidth(inside);
        double y = insets.getTop();
        for (int first = 0; first < getManagedChildren().size(); first += columns(inside)) {
            double height = rowHeight(first, inside);
            for (int i = first; i < end(first, inside); i++) {
                double x = insets.getLeft() + (i - first) * (column + gap());
                getManagedChildren().get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), column, height);
            }
            y += height + gap();
        }
    }

    private double rowHeight(int first, double inside) {
        return getManagedChildren().subList(first, end(first, inside)).stream()
                .mapToDouble(child -> child.prefHeight(columnWidth(inside)))
                .max()
                .orElse(0);
    }

    private int end(int first, double inside) {
        return Math.min(first + columns(inside), getManagedChildren().size());
    }

    private double columnWidth(double inside) {
        int columns = columns(inside);
        return snapSizeX((inside - (columns - 1) * gap()) / columns - 0.5);
    }

    private int columns(double inside) {
        double fit = (inside + gap()) / (least() + gap());
        return Math.clamp((int) fit, 1, most);
    }

    private double inside(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private double gap() {
        return Math.round(least() / GAP_PARTS);
    }

    private double least() {
        return getManagedChildren().stream()
                .mapToDouble((Node child) -> child.minWidth(-1))
                .max()
                .orElse(1);
    }
}
