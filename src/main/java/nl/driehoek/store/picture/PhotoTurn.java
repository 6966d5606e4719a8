package nl.driehoek.store.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a photo has to be turned to stand upright, by what the camera wrote into it (Exif, tag 274). */
final class PhotoTurn {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF = 0x45786966; // the letters
    private static final short LITTLE = 0x4949;
    private static final int ORIENTATION = 274;
    private static final int ENTRY = 12; // bytes

    private PhotoTurn() {}

    /** Quarters to the right, 0 to 3; 0 where the file says nothing of it. */
    static int quarters(byte[] jpeg) {
        try {
            return switch (orientation(ByteBuffer.wrap(jpeg))) {
                case 3, 4 -> 2;
                case 5, 6 -> 1;
                case 7, 8 -> 3;
                default -> 0;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return 0; // it ends before it says so
        }
    }

    private static int orientation(ByteBuffer in) {
        if (next(in) != START_OF_IMAGE) {
            return 0;
        }
        for (int marker = next(in); marker != START_OF_SCAN; marker = next(in)) {
            int end = in.position() + next(in);
            if (marker == APP1 && in.getInt(in.position()) == EXIF) {
                return tag(in.position(in.position() + 6).slice());
            }
            in.position(end);
        }
        return 0;
    }

    /** Looks through the first table of a TIFF. */
    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(4);
        int entries = tiff.getShort(table) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = table + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }

    private static int next(ByteBuffer in) {
        return in.getShort() & 0xFFFF;
    }
}
