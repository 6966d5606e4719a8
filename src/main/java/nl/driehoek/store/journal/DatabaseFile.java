package nl.driehoek.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.table.Schema;

/** The database's file: made where there is none, opened where it is of use, replaced where it is not. */
final class DatabaseFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    private final Path path;
    private final Connector connector;
    private final Recovery recovery;
    private final Backups backups;
    private SetAside setAside;

    DatabaseFile(Path folder, Connector connector, InstantSource clock) {
        this.path = folder.resolve(Names.DATABASE);
        this.connector = connector;
        this.recovery = new Recovery(path, connector, clock);
        this.backups = new Backups(folder.resolve("backup"), clock);
    }

    Path path() {
        return path;
    }

    Backups backups() {
        return backups;
    }

    /** The database that was replaced last, if one was. */
    Optional<SetAside> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** Tells this file from another one in its place; empty while there is none. */
    Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(attributes.fileKey() != null ? attributes.fileKey() : attributes.creationTime());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** A connection to a sound database, ready to write. */
    Connection open() throws JournalException {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            recovery.finish();
            Optional<Connection> connection = hasHeader() ? connect() : Optional.empty();
            if (connection.isEmpty()) {
                setAside = recovery.replace(backups.newestFirst());
                connection = connect();
            }
            return connection.orElseThrow(() -> new JournalException(Reason.DAMAGED, path.toString(), null));
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /**
     * Whether the file begins as a database does, or is still to be filled. Where there are backups an empty file is
     * what a crash of the machine left of a full one. What is not even a file is left for SQLite to refuse.
     */
    private boolean hasHeader() throws IOException {
        if (!Files.isRegularFile(path)) {
            return true;
        }
        if (Files.size(path) == 0) {
            return backups.newestFirst().isEmpty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length == HEADER
                    && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    && isKnownFormat(header[18])
                    && isKnownFormat(header[19]);
        }
    }

    /** With any other number here SQLite would take the file for one that may only be read. */
    private static boolean isKnownFormat(byte format) {
        return format == 1 || format == 2;
    }

    private Optional<Connection> connect() throws IOException, JournalException {
        Connection connection = null;
        boolean kept = false;
        try {
            connection = connector.connect(path);
            kept = isReady(connection);
            return kept ? Optional.of(connection) : Optional.empty();
        } catch (SQLException e) {
            JournalException failure = Failures.of(e, path);
            if (failure.reason() == Reason.DAMAGED) {
                return Optional.empty();
            }
            throw failure;
        } finally {
            if (!kept) {
                Database.close(connection);
            }
        }
    }

    private boolean isReady(Connection connection) throws IOException, SQLException, JournalException {
        Schema.Kind kind = Schema.look(connection, Files.size(path));
        if (kind == Schema.Kind.NEWER) {
            throw new JournalException(Reason.NEWER, path.toString(), null);
        }
        if (kind == Schema.Kind.UNUSABLE) {
            return false;
        }
        Schema.prepare(connection);
        if (kind == Schema.Kind.EMPTY) {
            Schema.create(connection);
        }
        return true;
    }
}
