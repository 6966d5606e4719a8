package nl.driehoek.ui.card.fit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Texts in rows and columns of the same width, each row as high as its highest text. */
public final class CardTable extends Region {
    private final List<List<Region>> rows;

    /** A table of these rows, all of the same length and none empty. */
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
        double widest = 0;
        for (List<Region> row : rows) {
            for (Region cell : row) {
                widest = Math.max(widest, cell.minWidth(-1));
            }
        }
        return widest * columns();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream()
                .mapToDouble(row -> rowHeight(row, width / columns()))
                .sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / columns();
        double y = 0;
        for (List<Region> row : rows) {
            double height = rowHeight(row, width);
            for (int column = 0; column < row.size(); column++) {
                row.get(column).resizeRelocate(column * width, y, width, height);
            }
            y += height;
        }
    }

    private int columns() {
        return rows.getFirst().size();
    }

    private static double rowHeight(List<Region> row, double width) {
        return row.stream().mapToDouble(cell -> cell.prefHeight(width)).max().orElse(0);
    }
}
