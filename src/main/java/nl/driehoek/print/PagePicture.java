package nl.driehoek.print;

import java.util.Objects;

/**
 * A page as it comes out of a printer, in pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row from the top, each as 0xAARRGGBB; the array is not copied and must not be changed
 */
public record PagePicture(int width, int height, int[] pixels) {
    public PagePicture {
        Objects.requireNonNull(pixels);
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("not a picture: " + pixels.length + " of " + width + "x" + height);
        }
    }
}
