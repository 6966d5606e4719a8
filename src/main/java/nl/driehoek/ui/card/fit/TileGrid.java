package nl.driehoek.ui.card.fit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Tiles of equal width in rows, with as many columns as make it lowest; each row as high as its highest tile. */
public final class TileGrid extends Region {
    private static final double NARROW = 8;
    private static final double GAP = 0.7;

    private final List<Region> tiles;
    private final int most;
    private final Text em = new Text();

    /** A grid of these, in reading order. */
    public TileGrid(List<Region> tiles) {
        this(tiles, tiles.size());
    }

    /**
     * A grid of these, in reading order.
     *
     * @param most how many columns there are at most
     */
    public TileGrid(List<Region> tiles, int most) {
        this.tiles = List.copyOf(tiles);
        this.most = most;
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(tiles);
        getChildren().add(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = NARROW * em();
        for (Region tile : tiles) {
            least = Math.max(least, tile.minWidth(-1));
        }
        return least;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, columns(width));
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = columnWidth(getWidth(), columns);
        double top = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            List<Region> row = tiles.subList(first, Math.min(tiles.size(), first + columns));
            double height = rowHeight(row, width);
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (width + gap()), top, width, height);
            }
            top += height + gap();
        }
    }

    private int columns(double width) {
        int lowest = 1;
        for (int count = 2; count <= most && columnWidth(width, count) >= computeMinWidth(-1); count++) {
            if (height(width, count) < height(width, lowest)) {
                lowest = count;
            }
        }
        return lowest;
    }

    private double height(double width, int columns) {
        double column = columnWidth(width, columns);
        double height = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            height += rowHeight(tiles.subList(first, Math.min(tiles.size(), first + columns)), column) + gap();
        }
        return Math.max(0, height - gap());
    }

    private static double rowHeight(List<Region> row, double width) {
        double height = 0;
        for (Region tile : row) {
            height = Math.max(height, tile.prefHeight(width));
        }
        return height;
    }

    private double columnWidth(double width, int columns) {
        return (width - gap() * (columns - 1)) / columns;
    }

    private double gap() {
        return GAP * em();
    }

    private double em() {
        return em.getFont().getSize();
    }
}
