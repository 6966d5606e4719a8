package nl.driehoek.ui.ink;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.raster.InkRaster;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ui.ink.InkBrush.Painted;

/**
 * A picture of finished ink in tiles, so that one more stroke costs what it covers and not what is there already. A tile
 * comes where the first ink does. Many marks are painted by all processors; the FX thread waits for them.
 */
final class InkTiles extends Pane {
    private static final int SIDE = 256; // in pixels of the screen
    private static final int MANY = 40; // marks, below which sharing the work out costs more than it saves

    private final List<Tile> tiles = new ArrayList<>();
    private double pixels = 1;
    private InkBrush brush;

    InkTiles() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /**
     * Begins anew, with nothing painted.
     *
     * @param newPixels how many pixels of the screen lie along one of the toolkit's
     */
    void begin(InkBrush newBrush, double newPixels) {
        brush = newBrush;
        pixels = newPixels;
        tiles.clear();
        getChildren().clear();
        double height = brush.scale() * CardShape.HEIGHT;
        for (int y = 0; y * SIDE < height; y++) {
            for (int x = 0; x * SIDE < brush.scale(); x++) {
                tiles.add(new Tile(x * SIDE, y * SIDE));
            }
        }
    }

    /** Paints marks over what is there, the first below. */
    void paint(List<Mark> marks) {
        List<Painted> ready = shared(marks).map(brush::ready).toList();
        List<Tile> touched = tiles.stream()
                .filter(tile -> ready.stream().anyMatch(tile::touches))
                .toList();
        (marks.size() < MANY ? touched.stream() : touched.parallelStream()).forEach(tile -> tile.paint(ready));
        touched.forEach(Tile::show);
    }

    /** Paints a part anew. */
    void repaint(List<Mark> all, Box part) {
        List<Tile> wiped = tiles.stream().filter(tile -> tile.touches(part)).toList();
        List<Mark> seen = all.stream()
                .filter(mark -> wiped.stream().anyMatch(tile -> tile.touches(mark.bounds())))
                .toList();
        List<Painted> ready = shared(seen).map(brush::ready).toList();
        wiped.forEach(tile -> tile.paintAnew(ready));
    }

    private static Stream<Mark> shared(Collection<Mark> marks) {
        return marks.size() < MANY ? marks.stream() : marks.parallelStream();
    }

    /** A square of the picture. */
    private final class Tile {
        private final int x;
        private final int y;
        private final Box box;
        private Optional<InkRaster> raster = Optional.empty();
        private Optional<PixelBuffer<IntBuffer>> seen = Optional.empty();

        Tile(int x, int y) {
            this.x = x;
            this.y = y;
            double scale = brush.scale();
            box = new Box(x / scale, y / scale, (x + SIDE) / scale, (y + SIDE) / scale).grown(1 / scale);
        }

        boolean touches(Box other) {
            return box.touches(other);
        }

        boolean touches(Painted mark) {
            return touches(mark.box());
        }

        /** Changes nothing that is on screen: any thread may do so. */
        void paint(List<Painted> marks) {
            InkRaster here = raster.orElseGet(() -> new InkRaster(x, y, SIDE, SIDE));
            raster = Optional.of(here);
            marks.stream().filter(this::touches).forEach(mark -> mark.onto(here));
        }

        void paintAnew(List<Painted> marks) {
            raster.ifPresent(InkRaster::clear);
            if (raster.isPresent() || marks.stream().anyMatch(this::touches)) {
                paint(marks);
                show();
            }
        }

        void show() {
            seen.ifPresentOrElse(buffer -> buffer.updateBuffer(_ -> null), () -> raster.ifPresent(this::open));
        }

        private void open(InkRaster painted) {
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                    SIDE, SIDE, IntBuffer.wrap(painted.pixels()), PixelFormat.getIntArgbPreInstance());
            seen = Optional.of(buffer);
            ImageView view = new ImageView(new WritableImage(buffer));
            view.setFitWidth(SIDE / pixels);
            view.setFitHeight(SIDE / pixels);
            view.relocate(x / pixels, y / pixels);
            getChildren().add(view);
        }
    }
}
