package nl.driehoek.ui.presenter.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Where the headings and the tiles of a grid lie, all tiles as large as each other; immutable. Only what is in sight need be
 * there.
 */
final class GridPlan {
    private final List<Bounds> tiles = new ArrayList<>();
    private final List<Double> headings = new ArrayList<>();
    private final double height;

    /**
     * A grid of groups, each under a heading.
     *
     * @param groups how many tiles each has, 1 or more
     * @param width that the tiles may take, in pixels; at least one stands in a row
     */
    GridPlan(List<Integer> groups, double width, Sizes sizes) {
        int columns = Math.max(1, (int) ((width + sizes.gap()) / (sizes.width() + sizes.gap())));
        double y = 0;
        for (int count : groups) {
            headings.add(y);
            double top = y + sizes.heading();
            for (int i = 0; i < count; i++) {
                tiles.add(new BoundingBox(
                        i % columns * (sizes.width() + sizes.gap()),
                        top + i / columns * (sizes.height() + sizes.gap()),
                        sizes.width(),
                        sizes.height()));
            }
            y = tiles.getLast().getMaxY() + 2 * sizes.gap();
        }
        height = y;
    }

    /** The places of all tiles, in order. */
    List<Bounds> tiles() {
        return tiles;
    }

    /** How far down each group's heading begins. */
    List<Double> headings() {
        return headings;
    }

    /** How high all of it is. */
    double height() {
        return height;
    }

    /**
     * Of what the grid is made, in pixels.
     *
     * @param width of a tile
     * @param height of a tile
     * @param gap between two tiles
     * @param heading height of a heading with the room below it
     */
    record Sizes(double width, double height, double gap, double heading) {}
}
