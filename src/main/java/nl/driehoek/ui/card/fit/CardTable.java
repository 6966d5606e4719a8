package nl.driehoek.ui.card.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Texts in rows and columns, each column as wide as its texts need and each row as high as its highest text. Where the
 * width would break a word, the cells of a row stand below each other.
 */
public final class CardTable extends Region {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final List<List<Region>> rows;
    private final List<List<Region>> names;

    /**
     * A table of these rows, all of the same length and none empty.
     *
     * @param rows the first names the columns
     * @param names for each other row the names of its columns but the first, to be seen where its cells stand below each other
     */
    public CardTable(List<List<Region>> rows, List<List<Region>> names) {
        this.rows = rows;
        this.names = names;
        rows.forEach(getChildren()::addAll);
        names.forEach(getChildren()::addAll);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return stacked().stream().mapToDouble(cell -> cell.minWidth(-1)).max().orElse(0);
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
        pseudoClassStateChanged(STACKED, columns == null);
        rows.getFirst().forEach(head -> head.setVisible(columns != null));
        names.forEach(row -> row.forEach(name -> name.setVisible(columns == null)));
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

    /** The cells below each other: the first of a row speaks for itself, each other has the name of its column above it. */
    private List<Region> stacked() {
        List<Region> cells = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            cells.add(rows.get(row).getFirst());
            for (int column = 1; column < rows.get(row).size(); column++) {
                cells.add(names.get(row - 1).get(column - 1));
                cells.add(rows.get(row).get(column));
            }
        }
        return cells;
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
