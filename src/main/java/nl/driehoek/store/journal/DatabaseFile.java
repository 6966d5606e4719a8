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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.backup.BackupFile;
import nl.driehoek.store.backup.BackupFolder;
import nl.driehoek.store.cipher.KeyFile;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database's file: made where there is none, opened where it is of use, replaced where it is not. */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    private final Path path;
    private final Connector connector;
    private final Recovery recovery;
    private final BackupFolder backups;
    private final HeadLog heads;
    private final Consumer<Finding> told;
    private Map<SessionId, SessionRow> gone = Map.of();
    private boolean distrusted;

    /**
     * The file in a folder; nothing is read or made yet.
     *
     * @param told is given what the user should know, on the thread that opens the file
     */
    DatabaseFile(Path folder, Connector connector, InstantSource clock, Consumer<Finding> told) {
        this.path = folder.resolve(Names.DATABASE);
        this.connector = connector;
        this.told = told;
        this.recovery = new Recovery(path, connector, clock);
        this.heads = new HeadLog(path);
        this.backups = new BackupFolder(folder, connector::connect, clock);
    }

    Path path() {
        return path;
    }

    BackupFolder backups() {
        return backups;
    }

    /** What is noted of how far sessions were committed. */
    HeadLog heads() {
        return heads;
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

    /** Something in the file turned out not to be what was written: at the next opening it is replaced. */
    void distrust() {
        distrusted = true;
    }

    /**
     * A connection to a sound database, ready to write.
     *
     * @param known what must be in a database that has to take the place of this one
     */
    Connection open(Contents known) throws JournalException {
        try {
            OwnerOnly.makeFolder(path.toAbsolutePath().getParent());
            recovery.finish();
            if (!Files.exists(path)) {
                checkKey();
                begin();
            }
            var expected = heads.read();
            recovery.keepLog();
            Optional<Connection> connection = distrusted || !hasHeader() ? Optional.empty() : connect(expected);
            if (connection.isEmpty()) {
                checkKey();
                connection = replaced(known, expected);
            }
            distrusted = false;
            recovery.dropLog();
            heads.compact();
            return connection.orElseThrow(() -> new JournalException(Reason.DAMAGED, path.toString(), null));
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /**
     * A connection that only reads: nothing is made, changed or replaced, and a newer format is read as far as it is like
     * the one of this program.
     *
     * @throws JournalException if there is no file yet, or nothing in it can be read
     */
    Connection openToRead() throws JournalException {
        Connection connection = null;
        boolean kept = false;
        try {
            if (!Files.exists(path)) {
                checkKey();
                throw new JournalException(
                        Reason.LOCKED, path.toString(), null); // the other program is about to make it
            }
            connection = connector.connect(path);
            checkReadable(connection);
            Schema.run(connection, "PRAGMA query_only = 1");
            kept = true;
            return connection;
        } catch (SQLException e) {
            throw Failures.of(e, path);
        } catch (IOException e) {
            throw Failures.of(e, path);
        } finally {
            if (!kept) {
                Database.close(connection);
            }
        }
    }

    private void checkReadable(Connection connection) throws IOException, SQLException, JournalException {
        Schema.Kind kind = Schema.look(connection, Files.size(path));
        boolean readable = kind == Schema.Kind.READY || kind == Schema.Kind.NEWER && Schema.isReadable(connection);
        if (!readable) {
            Reason reason = kind == Schema.Kind.NEWER ? Reason.NEWER : Reason.DAMAGED;
            throw new JournalException(reason, path.toString(), null);
        }
    }

    /**
     * Puts another database in the place of this one, which is not open.
     *
     * @param settings are kept in place of those in the other one
     */
    void exchange(Path other, Map<String, String> settings) throws JournalException {
        try {
            Path ready = new PutBack(path, connector).of(other, settings);
            heads.replace(List.of()); // before, since they must never be ahead of what is there
            recovery.exchange(ready);
        } catch (IOException e) {
            throw Failures.of(e, path);
        } catch (SQLException e) {
            throw Failures.of(e, path);
        }
    }

    /** Where the file is gone and backups are there, it may be that somebody wants them. */
    private void begin() {
        gone = heads.read();
        heads.replace(List.of());
        List<BackupFile> copies = backups.newestFirst();
        Contents found = copies.isEmpty() ? new Contents() : fromBackups();
        if (found.sessions() > 0) {
            told.accept(new Finding.Gone(path, copies.getFirst().madeAt(), found.sessions(), found.entries()));
        }
    }

    /** All that the backups have, and what is known to have been there besides. */
    Contents fromBackups() {
        Salvage salvage = new Salvage(connector, new Contents());
        copies().forEach(salvage::read);
        salvage.takeUnsealed();
        Contents found = salvage.found();
        gone.values().forEach(found::expect);
        return found;
    }

    private List<Path> copies() {
        return backups.newestFirst().stream().map(BackupFile::path).toList();
    }

    private Optional<Connection> replaced(Contents known, Map<SessionId, SessionRow> expected)
            throws IOException, JournalException {
        SetAside setAside = recovery.replace(known, expected.values(), copies());
        LOG.warn(
                "a damaged database was set aside: {} entries kept, {} losses",
                setAside.entries(),
                setAside.losses().size());
        heads.replace(List.of());
        told.accept(setAside);
        return connect(Map.of());
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

    private Optional<Connection> connect(Map<SessionId, SessionRow> expected) throws IOException, JournalException {
        Connection connection = null;
        boolean kept = false;
        try {
            connection = connector.connect(path);
            kept = isReady(connection) && isUpTo(expected, connection);
            return kept ? Optional.of(connection) : Optional.empty();
        } catch (SQLException e) {
            JournalException failure = Failures.of(e, path);
            if (failure.reason() == Reason.DAMAGED) {
                LOG.warn("the database is damaged", e);
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
        OwnerOnly.file(path);
        Schema.prepare(connection);
        if (kind == Schema.Kind.EMPTY) {
            EncryptionTable.create(connection);
        }
        checkKey(connection);
        return true;
    }

    private void checkKey(Connection connection) throws SQLException, JournalException {
        if (EncryptionTable.cipher(connection) == TextCipher.LOCKED) {
            throw new JournalException(Reason.PASSWORD, path.toString(), null);
        }
    }

    /** What is gone or damaged and was encrypted is left as it is until there is a key to make it anew with. */
    private void checkKey() throws JournalException {
        if (KeyFile.beside(path).exists() && !connector.keyring().isOpen()) {
            throw new JournalException(Reason.PASSWORD, path.toString(), null);
        }
    }

    /** Whether each session goes at least as far as it is known to have been committed. */
    private static boolean isUpTo(Map<SessionId, SessionRow> expected, Connection connection) throws SQLException {
        if (expected.isEmpty() || !Schema.isSealed(connection)) {
            return true;
        }
        Map<SessionId, Long> last =
                SessionTable.rows(connection).stream().collect(Collectors.toMap(SessionRow::id, SessionRow::last));
        return expected.values().stream().allMatch(head -> last.getOrDefault(head.id(), 0L) >= head.last());
    }
}
