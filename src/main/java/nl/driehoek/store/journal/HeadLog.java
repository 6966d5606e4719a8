package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.table.Checksum;
import nl.driehoek.store.table.SessionRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far each session was committed, in a small file beside the database: a line a commit, each with a checksum. It tells
 * a database that lost its newest commits, for instance with its log, from one that never had them. It is written after
 * the commit and not synced, so it may lag behind the database but is never ahead of a sound one. What fails here fails
 * nothing else.
 */
final class HeadLog {
    private static final Logger LOG = LoggerFactory.getLogger(HeadLog.class);

    /** The end of the file's name, after that of the database. */
    static final String END = "-heads";

    /** Beyond this size, in bytes, only the newest line of each session is kept. */
    private static final long LARGE = 64 * 1024;

    private static final String FIELD = "\t";
    private static final int FIELDS = 7;

    private final Path file;

    HeadLog(Path database) {
        this.file = Names.beside(database, END);
    }

    /** The row of each session as it was last committed, as far as the file tells. */
    Map<SessionId, SessionRow> read() {
        Map<SessionId, SessionRow> heads = new LinkedHashMap<>();
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().forEach(line -> row(line).ifPresent(row -> newest(heads, row)));
        } catch (NoSuchFileException _) {
            return heads;
        } catch (IOException e) {
            LOG.warn("no heads to be read", e);
        }
        return heads;
    }

    /** Notes that a session was committed up to here. */
    void add(SessionRow row) {
        byte[] line = line(row).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
            OwnerOnly.file(file);
        } catch (IOException e) {
            LOG.warn("a head was not noted", e);
        }
    }

    /** Notes no more of these sessions. */
    void forget(Set<SessionId> gone) {
        replace(read().values().stream().filter(row -> !gone.contains(row.id())).toList());
    }

    /** Makes the file small again where it has grown large. */
    void compact() {
        if (size() > LARGE) {
            replace(read().values());
        }
    }

    /** Puts these rows in place of all that was noted. */
    void replace(Collection<SessionRow> rows) {
        if (rows.isEmpty() && size() == 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row)));
        try {
            AtomicFile.ownerOnly().write(file, text.toString());
        } catch (SaveException e) {
            LOG.warn("the heads were not replaced", e);
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    private static void newest(Map<SessionId, SessionRow> heads, SessionRow row) {
        heads.merge(row.id(), row, (one, other) -> one.last() > other.last() ? one : other);
    }

    private static String line(SessionRow row) {
        String title = row.title().replaceAll("\\p{Cntrl}|\\R", " ");
        String text = String.join(
                FIELD,
                row.id().value(),
                row.startedAt(),
                row.changedAt(),
                Long.toString(row.last()),
                Long.toHexString(row.lastSum()),
                title);
        return text + FIELD + Long.toHexString(Checksum.of(text)) + "\n";
    }

    private static Optional<SessionRow> row(String line) {
        String[] fields = line.split(FIELD, -1);
        int end = line.lastIndexOf(FIELD);
        if (fields.length != FIELDS
                || !Long.toHexString(Checksum.of(line.substring(0, end))).equals(fields[FIELDS - 1])) {
            return Optional.empty();
        }
        return Optional.of(new SessionRow(
                new SessionId(fields[0]),
                fields[5],
                fields[1],
                fields[2],
                Long.parseLong(fields[3]),
                Long.parseUnsignedLong(fields[4], 16)));
    }
}
