package nl.driehoek.deck.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The content of a picture's file, with its size as the file tells it; nothing is decoded until somebody asks. Two with the
 * same content are equal. Safe for use from any thread.
 */
public final class PictureFile {
    private static final double LONGEST = 4000; // pixels that one of lines is drawn high

    private final Kind kind;
    private final Size size;
    private final byte[] bytes;
    private final Drawing drawing;
    private final int hash;

    /**
     * A picture that was judged fit to be shown.
     *
     * @param drawing draws it where it is one of lines
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

    /** Its size as the file tells it. */
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
     * The content of a PNG or JPEG file that shows it. May take a while where it is one of lines, and is not for the FX thread.
     *
     * @param width how many pixels wide one of lines is drawn; one of pixels is what it is
     * @throws IOException if it cannot be drawn
     */
    public byte[] pixels(int width) throws IOException {
        return kind == Kind.SVG ? drawn(Math.min(width, LONGEST / ratio())) : bytes.clone();
    }

    private byte[] drawn(double width) throws IOException {
        return drawing.png(bytes.clone(), atLeastOne(width), atLeastOne(width * ratio()));
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

    /** What draws a picture of lines. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * The content of a PNG file that shows an SVG.
         *
         * @param width in pixels
         * @param height in pixels
         * @throws IOException if it cannot be drawn
         */
        byte[] png(byte[] svg, int width, int height) throws IOException;
    }
}
