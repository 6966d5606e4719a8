package nl.driehoek.ui.card.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import nl.driehoek.deck.picture.PictureFile;

/**
 * Pictures as pixels, each decoded once in a few widths for as long as it is asked for; keeps those asked for last, of 16 million
 * pixels in all. Lives on the FX thread; decoding does not.
 */
final class DecodedPictures {
    private static final long MOST_PIXELS = 16_000_000;
    private static final int NARROWEST = 160;
    private static final int WIDEST = 2560;

    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75F, true);
    private final Map<Key, List<Consumer<Image>>> awaited = new HashMap<>();
    private long pixels;

    private record Key(PictureFile file, int width) {}

    /** The width, of a few, in which a picture is decoded that is shown so wide; no more than it has itself. */
    static int width(PictureFile file, double shown) {
        int width = NARROWEST;
        while (width < shown && width < WIDEST) {
            width *= 2;
        }
        return file.kind() == PictureFile.Kind.SVG
                ? width
                : (int) Math.min(width, file.size().width());
    }

    /**
     * Gives a picture in a width of {@link #width}, now where it is decoded, and otherwise later; never where it cannot be.
     *
     * @param given called on the FX thread, once at most
     */
    void request(PictureFile file, int width, Consumer<Image> given) {
        Key key = new Key(file, width);
        Image decoded = kept.get(key);
        if (decoded != null) {
            given.accept(decoded);
            return;
        }
        boolean first = !awaited.containsKey(key);
        awaited.computeIfAbsent(key, _ -> new ArrayList<>()).add(given);
        if (first) {
            decode(key);
        }
    }

    private void decode(Key key) {
        Task<Image> task = new Task<>() {
            @Override
            protected Image call() throws IOException {
                return decoded(key.file(), key.width());
            }
        };
        task.setOnSucceeded(_ -> {
            keep(key, task.getValue());
            awaited.remove(key).forEach(given -> given.accept(task.getValue()));
        });
        task.setOnFailed(_ -> awaited.remove(key));
        Thread.ofVirtual().name("picture").start(task);
    }

    private static Image decoded(PictureFile file, int width) throws IOException {
        Image image = new Image(new ByteArrayInputStream(file.pixels(width)), width, 0, true, true);
        if (image.isError()) {
            throw new IOException("a picture cannot be decoded", image.getException());
        }
        return image;
    }

    private void keep(Key key, Image image) {
        kept.put(key, image);
        pixels += pixels(image);
        Iterator<Image> oldest = kept.values().iterator();
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            pixels -= pixels(oldest.next());
            oldest.remove();
        }
    }

    private static long pixels(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }
}
