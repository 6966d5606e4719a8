package nl.driehoek.ui.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Moves the focus among tiles by keys, by where the tiles are on screen. */
public final class TileWalk {
    /** How much farther a step to the side counts than one up or down. */
    private static final double ASIDE = 0.01;

    private TileWalk() {}

    /** Moves the focus from the tile that has it, where the key was pressed, to the one that the key leads to, if there is one. */
    public static void walk(KeyEvent key, List<? extends Node> tiles) {
        int from = tiles.indexOf(key.getTarget());
        if (from >= 0 && !key.isShortcutDown() && !key.isAltDown()) {
            List<Bounds> places = tiles.stream()
                    .map(tile -> tile.localToScene(tile.getLayoutBounds()))
                    .toList();
            step(places, from, key.getCode()).ifPresent(to -> {
                tiles.get(to).requestFocus();
                key.consume();
            });
        }
    }

    /**
     * The tile that a key leads to: left and right go through all in order, up and down to the nearest in the next row, Home and
     * End to the first and the last.
     *
     * @param tiles the bounds of all, in order and in one coordinate space; not empty
     * @param from index of the one to go from
     * @return the index of the one to go to; empty where there is none on that side, and for all other keys
     */
    public static Optional<Integer> step(List<Bounds> tiles, int from, KeyCode key) {
        Bounds here = tiles.get(from);
        return switch (key) {
            case LEFT -> from > 0 ? Optional.of(from - 1) : Optional.empty();
            case RIGHT -> from + 1 < tiles.size() ? Optional.of(from + 1) : Optional.empty();
            case UP -> nearest(tiles, here, there -> there.getMaxY() <= here.getMinY());
            case DOWN -> nearest(tiles, here, there -> there.getMinY() >= here.getMaxY());
            case HOME -> Optional.of(0);
            case END -> Optional.of(tiles.size() - 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> nearest(List<Bounds> tiles, Bounds here, Predicate<Bounds> side) {
        return tiles.stream()
                .filter(side)
                .min(Comparator.comparingDouble(there -> distance(here, there)))
                .map(tiles::indexOf);
    }

    private static double distance(Bounds here, Bounds there) {
        return Math.abs(there.getMinY() - here.getMinY()) + ASIDE * Math.abs(there.getMinX() - here.getMinX());
    }
}
