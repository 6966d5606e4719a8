package nl.driehoek.ui.library.parts;

import javafx.scene.layout.Region;

/** What room tiles and groups of tiles that are not made yet may take, learnt from the first ones. */
final class RoomGuess {
    private final Region group;
    private final TileGrid grid;
    private final int tiles;
    private final Region tile;
    private Known known = new Known(-1, 0, 0);
    private Known knownTile = new Known(-1, 0, 0);

    /** What was learnt for a width and a size of the text. */
    private record Known(double width, double scale, double height) {}

    /**
     * Learns from these.
     *
     * @param group the first group, with all that is around its grid
     * @param tiles how many tiles the grid has, 1 or more
     * @param tile the first of them
     */
    RoomGuess(Region group, TileGrid grid, int tiles, Region tile) {
        this.group = group;
        this.grid = grid;
        this.tiles = tiles;
        this.tile = tile;
    }

    /** The height of a tile as wide as this, both in pixels. */
    double tile(double width) {
        if (isOld(knownTile, width)) {
            knownTile = new Known(width, grid.scale(), tile.prefHeight(width));
        }
        return knownTile.height();
    }

    /** The height of a group of so many tiles, as wide as this; both in pixels. */
    double group(int count, double width) {
        if (isOld(known, width)) {
            known = new Known(width, grid.scale(), group.prefHeight(width));
        }
        return known.height() + (grid.rows(count, width) - grid.rows(tiles, width)) * grid.rowStep(width);
    }

    private boolean isOld(Known what, double width) {
        return what.width() != width || what.scale() != grid.scale();
    }
}
