package nl.driehoek.ui.card.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Texts in rows and columns, each column as wide as its texts need and each row as high as its highest text. Where the
 * width would break a word, the cells of a row stand below each other.
 */
public final class CardTable extends Region {
    private final List<List<Region>> rows;

    /** A table of these rows, all of the same length and none empty; the first names the columns. */
    public CardTable(List<List<Region>> rows) {
        this.rows = rows;
        rows.forEach(getChildren()::addAll);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Arrays.stream(least()).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] columns = columns(width);
        return columns == null
                ? stacked().stream().mapToDouble(cell -> cell.prefHeight(width)).sum()
                : rows.stream().mapToDouble(row -> height(row, columns)).sum();
    }

    @Override
    protected void layoutChildren() {
        double[] columns = columns(getWidth());
        rows.getFirst().forEach(head -> head.setVisible(columns != null));
        if (columns == null) {
            stack();
        } else {
            sideBySide(columns);
        }
    }

    private void stack() {
        double y = 0;
        for (Region cell : stacked()) {
            double height = cell.prefHeight(getWidth());
            cell.resizeRelocate(0, y, getWidth(), height);
            y += height;
        }
    }

    private void sideBySide(double[] columns) {
        double y = 0;
        for (List<Region> row : rows) {
            double height = height(row, columns);
            double x = 0;
            for (int column = 0; column < row.size(); column++) {
                row.get(column).resizeRelocate(x, y, columns[column], height);
                x += columns[column];
            }
            y += height;
        }
    }

    /** All cells but the names of the columns. */
    private List<Region> stacked() {
        return rows.stream().skip(1).flatMap(List::stream).toList();
    }

    /** The width of each column: what its longest word needs and a share of the rest; {@code null} if that is too much. */
    private double[] columns(double width) {
        double[] least = least();
        double spare = width - Arrays.stream(least).sum();
        if (spare < 0) {
            return null;
        }
        double[] more = widths(cell -> cell.prefWidth(-1));
        double all = 0;
        for (int column = 0; column < more.length; column++) {
            more[column] = Math.max(1, more[column] - least[column]);
            all += more[column];
        }
        for (int column = 0; column < more.length; column++) {
            least[column] += spare * more[column] / all;
        }
        return least;
    }

    private double[] least() {
        return widths(cell -> cell.minWidth(-1));
    }

    private double[] widths(ToDoubleFunction<Region> width) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToDouble(column -> rows.stream()
                        .mapToDouble(row -> width.applyAsDouble(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static double height(List<Region> row, double[] columns) {
        return IntStream.range(0, columns.length)
                .mapToDouble(column -> row.get(column).prefHeight(columns[column]))
                .max()
                .orElse(0);
    }
}
