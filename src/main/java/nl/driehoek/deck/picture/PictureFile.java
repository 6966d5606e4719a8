package nl.driehoek.deck.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The content of a picture's file, with its size as the file tells it; nothing is decoded until somebody asks. Two with the
 * same content are equal. Safe for use from any thread.
 */
public final class PictureFile {
    private static final double LONGEST = 4000; // pixels that it is made high

    private final Kind kind;
    private final Size size;
    private final byte[] bytes;
    private final Drawing drawing;
    private final int hash;

    /**
     * A picture that was judged fit to be shown.
     *
     * @param size as it is shown, upright
     * @param drawing makes pixels of it
     */
    public PictureFile(Kind kind, Size size, byte[] bytes, Drawing drawing) {
        this.kind = Objects.requireNonNull(kind);
        this.size = Objects.requireNonNull(size);
        this.bytes = bytes.clone();
        this.drawing = Objects.requireNonNull(drawing);
        this.hash = Arrays.hashCode(bytes);
    }

    /** What kind of file it is. */
    public Kind kind() {
        return kind;
    }

    /** Its size as the file tells it, upright. */
    public Size size() {
        return size;
    }

    /** How high it is, in its widths: more than 0. */
    public double ratio() {
        return size.height() / size.width();
    }

    /** The content of its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The content of a PNG or JPEG file that shows it upright. May take a while, and is not for the FX thread.
     *
     * @param width how many pixels wide it is to be shown; one of pixels may be of another width all the same
     * @throws IOException if it cannot be drawn
     */
    public byte[] pixels(int width) throws IOException {
        double wide = Math.min(width, LONGEST / ratio());
        return drawing.pixels(bytes.clone(), atLeastOne(wide), atLeastOne(wide * ratio()));
    }

    private static int atLeastOne(double pixels) {
        return (int) Math.max(1, Math.round(pixels));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof PictureFile file
                        && hash == file.hash
                        && kind == file.kind
                        && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return kind + " " + size.width() + " × " + size.height();
    }

    /** What kind of file a picture is. */
    public enum Kind {
        PNG,
        JPEG,
        /** Lines and surfaces, which have no size of their own but proportions. */
        SVG
    }

    /**
     * How large a picture is.
     *
     * @param width in pixels, or for lines in their own measure; more than 0
     * @param height in the same measure; more than 0
     */
    public record Size(double width, double height) {
        public Size {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException(width + " × " + height);
            }
        }
    }

    /** What makes pixels of a picture. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * The content of a PNG or JPEG file.
         *
         * @param bytes the content of the picture's file
         * @param width how wide it is to be shown, in pixels
         * @param height how high
         * @throws IOException if it cannot be drawn
         */
        byte[] pixels(byte[] bytes, int width, int height) throws IOException;
    }
}
