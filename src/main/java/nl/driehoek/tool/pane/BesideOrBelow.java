package nl.driehoek.tool.pane;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Two parts side by side where both have their least width, the first as wide as it wants to be and the second over the rest;
 * else one below the other, each over the whole width. Lives on the FX thread.
 */
public final class BesideOrBelow extends Region {
    private static final double GAP = 1.2;

    private final double gap;
    private final Region first;
    private final Region second;
    private final Text em = new Text();

    /** These two, in reading order. */
    public BesideOrBelow(Region first, Region second) {
        this(first, second, GAP);
    }

    /**
     * These two, in reading order.
     *
     * @param gap between them, in sizes of the letters
     */
    public BesideOrBelow(Region first, Region second, double gap) {
        this.gap = gap;
        this.first = first;
        this.second = second;
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(first, second, em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + gap() + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        if (!isBeside(all)) {
            return first.prefHeight(all) + gap() + second.prefHeight(all);
        }
        double left = left(all);
        return Math.max(first.prefHeight(left), second.prefHeight(all - gap() - left));
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        if (isBeside(all)) {
            double left = left(all);
            place(first, 0, 0, left);
            place(second, left + gap(), 0, all - gap() - left);
        } else {
            place(first, 0, 0, all);
            place(second, 0, first.getHeight() + gap(), all);
        }
    }

    private void place(Region part, double x, double y, double width) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), width, part.prefHeight(width));
    }

    private boolean isBeside(double width) {
        return width >= first.minWidth(-1) + gap() + second.minWidth(-1);
    }

    private double left(double width) {
        double most = width - gap() - second.minWidth(-1);
        return snapSizeX(Math.max(first.minWidth(-1), Math.min(first.prefWidth(-1), most)));
    }

    private double gap() {
        return snapSpaceY(gap * em.getFont().getSize());
    }
}
