package nl.driehoek.store.deckpack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.driehoek.deck.DeckProblem.What;

/** Unpacks files of a zip. What they come to is counted as it comes out: what the zip says about that is not asked. */
final class ZipContent {
    /** A megabyte as people count it. */
    private static final int MEGABYTE = 1_000_000;

    /** What all files of a pack may come to, in bytes. */
    static final int MOST_BYTES = 100 * MEGABYTE;

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int UNSIGNED_SHORT = 0xFFFF;
    private static final int BLOCK = 65_536;

    private final ByteBuffer zip;
    private final byte[] bytes;
    private int count;

    /** Of a zip; the limit is on all of its files together. */
    ZipContent(byte[] bytes) {
        this.bytes = bytes;
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The content of a file.
     *
     * @throws ZipRefused if it is broken, or more than there may be
     */
    byte[] of(ZipEntries.Entry entry) throws ZipRefused {
        int header = (int) entry.offset();
        if (header + LOCAL_SIZE > bytes.length || zip.getInt(header) != LOCAL) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        int skipped = (zip.getShort(header + 26) & UNSIGNED_SHORT) + (zip.getShort(header + 28) & UNSIGNED_SHORT);
        int start = header + LOCAL_SIZE + skipped;
        long length = Math.min(entry.packed(), (long) bytes.length - start);
        if (length < 0) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        return checked(entry, unpacked(entry.method(), start, (int) length));
    }

    private byte[] unpacked(int method, int start, int length) throws ZipRefused {
        return switch (method) {
            case 0 -> stored(start, length);
            case 8 -> inflated(start, length);
            default -> throw new ZipRefused(What.ZIP_BROKEN);
        };
    }

    private byte[] stored(int start, int length) throws ZipRefused {
        count(length);
        byte[] content = new byte[length];
        zip.get(start, content);
        return content;
    }

    private byte[] inflated(int start, int length) throws ZipRefused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(bytes, start, length);
            while (!inflater.finished()) {
                int got = inflater.inflate(block);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new ZipRefused(What.ZIP_BROKEN);
                }
                count(got);
                out.write(block, 0, got);
            }
        } catch (DataFormatException _) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        return out.toByteArray();
    }

    private void count(int more) throws ZipRefused {
        count += more;
        if (count > MOST_BYTES) {
            throw new ZipRefused(What.TOO_MUCH_INSIDE, String.valueOf(MOST_BYTES / MEGABYTE));
        }
    }

    private static byte[] checked(ZipEntries.Entry entry, byte[] content) throws ZipRefused {
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        return content;
    }
}
