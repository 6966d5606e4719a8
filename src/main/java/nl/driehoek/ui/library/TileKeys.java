package nl.driehoek.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets the arrow keys go from tile to tile, over all the rows of the shelf. */
final class TileKeys {
    private final List<SetTile> tiles;

    /** Over these tiles, which may change. */
    TileKeys(List<SetTile> tiles) {
        this.tiles = tiles;
    }

    /** A key went down somewhere on the shelf. */
    void pressed(KeyEvent key) {
        if (key.getTarget() instanceof SetTile from && !key.isShortcutDown() && !key.isAltDown()) {
            next(from, key.getCode()).ifPresent(to -> {
                to.requestFocus();
                key.consume();
            });
        }
    }

    private Optional<SetTile> next(SetTile from, KeyCode key) {
        int at = tiles.indexOf(from);
        return switch (key) {
            case LEFT -> at > 0 ? Optional.of(tiles.get(at - 1)) : Optional.empty();
            case RIGHT -> at + 1 < tiles.size() ? Optional.of(tiles.get(at + 1)) : Optional.empty();
            case UP -> nearest(from, -1);
            case DOWN -> nearest(from, 1);
            case HOME -> Optional.of(tiles.getFirst());
            case END -> Optional.of(tiles.getLast());
            default -> Optional.empty();
        };
    }

    /** The tile in the row above (-1) or below (1) that lies most nearly straight over or under this one. */
    private Optional<SetTile> nearest(SetTile from, int direction) {
        Point2D here = corner(from);
        return tiles.stream()
                .filter(tile -> (corner(tile).getY() - here.getY()) * direction > 1)
                .min(Comparator.<SetTile>comparingDouble(
                                tile -> distance(corner(tile).getY(), here.getY()))
                        .thenComparingDouble(tile -> distance(corner(tile).getX(), here.getX())));
    }

    private static double distance(double one, double other) {
        return Math.abs(one - other);
    }

    private static Point2D corner(SetTile tile) {
        return tile.localToScene(Point2D.ZERO);
    }
}
