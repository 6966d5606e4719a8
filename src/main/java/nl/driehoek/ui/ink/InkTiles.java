package nl.driehoek.ui.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;

/**
 * A picture of finished ink in tiles, so that one more stroke costs what it covers and not what is there already. A tile
 * comes where the first ink does.
 */
final class InkTiles extends Pane {
    private static final int SIDE = 256;
    private static final int LAP =
            1; // over the next tile: edges that lie between pixels would show as a thin light line

    private final List<Tile> tiles = new ArrayList<>();
    private InkBrush brush;

    InkTiles() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Begins anew, with nothing painted. */
    void begin(InkBrush newBrush) {
        brush = newBrush;
        tiles.clear();
        getChildren().clear();
        double height = brush.scale() * CardShape.HEIGHT;
        for (int y = 0; y * SIDE < height; y++) {
            for (int x = 0; x * SIDE < brush.scale(); x++) {
                tiles.add(new Tile(x, y));
            }
        }
    }

    /** Paints a mark over what is there. */
    void paint(Mark mark) {
        Box box = mark.bounds();
        InkBrush.Path path = brush.path(mark);
        tiles.stream().filter(tile -> tile.touches(box)).forEach(tile -> tile.paint(path));
    }

    /** Paints a part anew. */
    void repaint(List<Mark> all, Box part) {
        tiles.stream().filter(tile -> tile.touches(part)).forEach(tile -> tile.repaint(all));
    }

    /** A square of the picture. */
    private final class Tile {
        private final int x;
        private final int y;
        private final Box box;
        private Optional<Canvas> canvas = Optional.empty();

        Tile(int x, int y) {
            this.x = x * SIDE;
            this.y = y * SIDE;
            double scale = brush.scale();
            box = new Box(this.x / scale, this.y / scale, (this.x + SIDE) / scale, (this.y + SIDE) / scale)
                    .grown(1 / scale);
        }

        boolean touches(Box other) {
            return box.touches(other);
        }

        void paint(InkBrush.Path path) {
            path.paint(context());
        }

        void repaint(List<Mark> all) {
            canvas.ifPresent(old -> old.getGraphicsContext2D().clearRect(x, y, SIDE + LAP, SIDE + LAP));
            all.stream().filter(mark -> touches(mark.bounds())).map(brush::path).forEach(this::paint);
        }

        private GraphicsContext context() {
            Canvas here = canvas.orElseGet(this::open);
            canvas = Optional.of(here);
            return here.getGraphicsContext2D();
        }

        private Canvas open() {
            Canvas fresh = new Canvas(SIDE + LAP, SIDE + LAP);
            fresh.relocate(x, y);
            fresh.getGraphicsContext2D().translate(-x, -y);
            getChildren().add(fresh);
            return fresh;
        }
    }
}
