package nl.driehoek.ui.card;

import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture apart from the toolkit. Of each image that was on screen the toolkit holds a copy of its own, until garbage has been
 * collected and it has looked again: images that come and go with every card would fill the memory with copies.
 *
 * @param values premultiplied, row by row, {@code width * height} of them
 */
record Pixels(int width, int height, int[] values) {
    /** No picture. */
    static final Pixels NONE = new Pixels(0, 0, new int[0]);

    Pixels {
        Objects.requireNonNull(values);
    }

    /**
     * What an image shows at this moment.
     *
     * @param spare a picture that is no longer needed; its memory is used again where that is enough
     */
    static Pixels of(Image image, Pixels spare) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] values = spare.width == width && spare.height == height ? spare.values : new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), values, 0, width);
        return new Pixels(width, height, values);
    }

    /** This in an image: in the one that is given, in place of what that shows, if it is as large. */
    WritableImage in(WritableImage image) {
        boolean fits = image.getWidth() == width && image.getHeight() == height;
        WritableImage shown = fits ? image : new WritableImage(width, height);
        shown.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), values, 0, width);
        return shown;
    }
}
