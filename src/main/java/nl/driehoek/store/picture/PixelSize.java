package nl.driehoek.store.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * How large a picture of pixels says that it is, in its first bytes.
 *
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 */
record PixelSize(long width, long height) {
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int UNSIGNED_SHORT = 0xFFFF;

    /** Of a PNG file; empty where it is none. */
    static Optional<PixelSize> ofPng(byte[] bytes) {
        if (bytes.length < PNG.length + 8 || !Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length))) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes, PNG.length, 8);
        return sound(Integer.toUnsignedLong(header.getInt()), Integer.toUnsignedLong(header.getInt()));
    }

    /** Of a JPEG file; empty where it is none, or ends before it says so. */
    static Optional<PixelSize> ofJpeg(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.remaining() < 2 || next(in) != START_OF_IMAGE) {
            return Optional.empty();
        }
        while (in.remaining() >= 9) {
            int marker = next(in);
            if (isFrame(marker)) {
                in.position(in.position() + 3);
                long height = next(in);
                return sound(next(in), height);
            }
            int length = next(in);
            if (marker >> 8 != 0xFF || length < 2 || length - 2 > in.remaining()) {
                return Optional.empty();
            }
            in.position(in.position() + length - 2);
        }
        return Optional.empty();
    }

    /** A start of frame; three of that row of markers mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static int next(ByteBuffer in) {
        return in.getShort() & UNSIGNED_SHORT;
    }

    private static Optional<PixelSize> sound(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(new PixelSize(width, height)) : Optional.empty();
    }
}
