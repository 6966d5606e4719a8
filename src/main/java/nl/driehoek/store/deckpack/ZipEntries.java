package nl.driehoek.store.deckpack;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.deck.DeckProblem.What;

/**
 * Reads which files a zip says it has, from the table at its end: that is where links and encryption show, and there is no
 * other place that could say something else.
 */
final class ZipEntries {
    /** More than any deck has use for. */
    static final int MOST = 1_000;

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int UNSIGNED_SHORT = 0xFFFF;
    private static final long UNSIGNED_INT = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;

    /** The kind of a file in the upper half of its attributes, as Unix has it. */
    private static final int KIND = 0xF000;

    private static final Set<Integer> PLAIN = Set.of(0, 0x8000, 0x4000);

    /** What could lead out of a folder on any system, or be no name at all. */
    private static final Pattern UNSAFE = Pattern.compile("^[/\\\\]|[\\\\:\\p{Cntrl}]|(^|/)\\.\\.?(/|$)|^$");

    private final ByteBuffer zip;
    private final Set<String> names = new HashSet<>();

    private ZipEntries(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One file.
     *
     * @param method how it is stored: 0 as it is, 8 deflated
     * @param crc the checksum of its content
     * @param packed how many bytes it takes, as the table says
     * @param offset where its own header begins
     */
    record Entry(String name, int method, long crc, long packed, long offset) {
        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /**
     * All files in the order of the table.
     *
     * @throws ZipRefused if it is no zip, or one of the files may not be in a pack
     */
    static List<Entry> of(byte[] bytes) throws ZipRefused {
        try {
            return new ZipEntries(bytes).entries();
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
    }

    private List<Entry> entries() throws ZipRefused {
        int end = end();
        int count = zip.getShort(end + 10) & UNSIGNED_SHORT;
        if (count > MOST) {
            throw new ZipRefused(What.TOO_MANY_FILES, String.valueOf(MOST));
        }
        zip.position(Math.toIntExact(within(zip.getInt(end + 16) & UNSIGNED_INT)));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry());
        }
        return entries;
    }

    private int end() throws ZipRefused {
        int furthest = Math.max(0, zip.limit() - END_SIZE - UNSIGNED_SHORT);
        for (int at = zip.limit() - END_SIZE; at >= furthest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        boolean begins = zip.limit() > 4 && zip.getShort(0) == 0x4b50;
        throw new ZipRefused(begins ? What.ZIP_BROKEN : What.NOT_A_ZIP);
    }

    private long within(long offset) throws ZipRefused {
        if (offset >= zip.limit()) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        return offset;
    }

    private Entry entry() throws ZipRefused {
        int at = zip.position();
        byte[] name = new byte[zip.getShort(at(at, 28)) & UNSIGNED_SHORT];
        int rest = (zip.getShort(at + 30) & UNSIGNED_SHORT) + (zip.getShort(at + 32) & UNSIGNED_SHORT);
        zip.position(at + 46).get(name).position(zip.position() + rest);
        Entry entry = new Entry(
                new String(name, StandardCharsets.UTF_8),
                zip.getShort(at + 10) & UNSIGNED_SHORT,
                zip.getInt(at + 16) & UNSIGNED_INT,
                zip.getInt(at + 20) & UNSIGNED_INT,
                within(zip.getInt(at + 42) & UNSIGNED_INT));
        judge(entry, zip.getShort(at + 8), zip.getInt(at + 38) >>> 16);
        return entry;
    }

    private int at(int start, int offset) throws ZipRefused {
        if (zip.remaining() < 46 || zip.getInt(start) != CENTRAL) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
        return start + offset;
    }

    private void judge(Entry entry, int flags, int attributes) throws ZipRefused {
        String shown = entry.name().replaceAll("\\p{Cntrl}", "�");
        if (UNSAFE.matcher(entry.name()).find()) {
            throw new ZipRefused(What.UNSAFE_NAME, shown);
        }
        if (!PLAIN.contains(attributes & KIND)) {
            throw new ZipRefused(What.LINK_INSIDE, shown);
        }
        if ((flags & ENCRYPTED) != 0) {
            throw new ZipRefused(What.ZIP_ENCRYPTED);
        }
        if (!names.add(entry.name())) {
            throw new ZipRefused(What.ZIP_BROKEN);
        }
    }
}
