package nl.driehoek.ui.card;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/**
 * A picture apart from the toolkit. Of each image that was on screen the toolkit holds a copy of its own, until garbage has been
 * collected and it has looked again: images that come and go with every card would fill the memory with copies. A card is
 * mostly of one colour, so it is kept in runs: a tenth of the memory and less.
 *
 * @param runs premultiplied, row by row: how many pixels are alike, and their value; or how many are not, below 0, and their values
 */
record Pixels(int width, int height, int[] runs) {
    /** One pixel, which is transparent. */
    static final Pixels NONE = new Pixels(1, 1, new int[] {1, 0});

    Pixels {
        Objects.requireNonNull(runs);
    }

    /** What an image shows at this moment. */
    static Pixels of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader reader = image.getPixelReader();
        int[] row = new int[width];
        Writer writer = new Writer();
        for (int y = 0; y < height; y++) {
            reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbPreInstance(), row, 0, width);
            writer.add(row);
        }
        return new Pixels(width, height, writer.all());
    }

    /** An image that shows this, and can show others of this size in its place. */
    Screen screen() {
        return new Screen(new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance()));
    }

    private void into(int[] values) {
        int place = 0;
        for (int i = 0; i < runs.length; ) {
            int count = runs[i++];
            if (count > 0) {
                Arrays.fill(values, place, place + count, runs[i++]);
            } else {
                System.arraycopy(runs, i, values, place, -count);
                i -= count;
            }
            place += Math.abs(count);
        }
    }

    /** An image for pictures of one size, of which it shows one at a time. Lives on the FX thread. */
    static final class Screen {
        private final PixelBuffer<IntBuffer> buffer;
        private final Image image;

        private Screen(PixelBuffer<IntBuffer> buffer) {
            this.buffer = buffer;
            image = new WritableImage(buffer);
        }

        /** Whether it is as large as this. */
        boolean fits(Pixels picture) {
            return buffer.getWidth() == picture.width && buffer.getHeight() == picture.height;
        }

        /** The image, which shows this from now on. */
        Image show(Pixels picture) {
            picture.into(buffer.getBuffer().array());
            buffer.updateBuffer(_ -> null);
            return image;
        }
    }

    /** Finds runs. */
    private static final class Writer {
        /** A shorter run would take as much as its values. */
        private static final int LEAST = 3;

        private int[] runs = new int[1 << 12];
        private int size;
        private int head; // of the values that are not alike, which are being written

        void add(int[] row) {
            head = -1;
            for (int from = 0; from < row.length; ) {
                int end = from + 1;
                while (end < row.length && row[end] == row[from]) {
                    end++;
                }
                add(row[from], end - from);
                from = end;
            }
        }

        private void add(int value, int count) {
            if (count >= LEAST) {
                head = -1;
                put(count);
                put(value);
            } else {
                for (int i = 0; i < count; i++) {
                    single(value);
                }
            }
        }

        private void single(int value) {
            if (head < 0) {
                head = size;
                put(0);
            }
            runs[head]--;
            put(value);
        }

        private void put(int value) {
            runs = size < runs.length ? runs : Arrays.copyOf(runs, 2 * size);
            runs[size++] = value;
        }

        int[] all() {
            return Arrays.copyOf(runs, size);
        }
    }
}
