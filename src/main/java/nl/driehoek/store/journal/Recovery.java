package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a database that is of no use out of the way and a new one, with what could be salvaged, in its place. The new one
 * is made complete under another name first; then the old one is renamed, then the new one. A crash between any two of
 * these loses nothing, and {@link #finish} goes on where it happened.
 */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Path database;
    private final Path half;
    private final Path whole;
    private final Connector connector;
    private final InstantSource clock;

    Recovery(Path database, Connector connector, InstantSource clock) {
        this.database = database;
        this.half = Names.beside(database, ".salvaging");
        this.whole = Names.beside(database, ".salvaged");
        this.connector = connector;
        this.clock = clock;
    }

    /** Goes on with a replacement that was broken off, and keeps changes that lost their database from being wiped. */
    void finish() throws IOException {
        if (Files.exists(database)) {
            return;
        }
        if (Files.exists(Names.beside(database, Names.WAL))) {
            rename(Names.aside(database, clock.instant()));
        }
        if (Files.exists(whole)) {
            Files.move(whole, database, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Keeps a copy of the log as it was found, since opening and closing the database may do away with it. */
    void keepLog() throws IOException {
        Path log = Names.beside(database, Names.WAL);
        if (Files.exists(log) && Files.size(log) > 0) {
            Files.copy(log, keptLog(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Does away with that copy. */
    void dropLog() throws IOException {
        Files.deleteIfExists(keptLog());
    }

    /**
     * Replaces the database.
     *
     * @param known what must be in the new one, whatever can be read
     * @param heads how far sessions are known to have gone
     * @param backups to take from what the database lacks, the newest first
     */
    SetAside replace(Contents known, Collection<SessionRow> heads, Iterable<Path> backups)
            throws IOException, JournalException {
        Salvage salvage = new Salvage(connector, known);
        salvage.readCopyOf(database);
        int own = salvage.taken();
        for (Path backup : backups) {
            salvage.read(backup);
        }
        int fromBackup = salvage.taken() - own;
        salvage.takeUnsealed();
        Contents found = salvage.found();
        heads.forEach(found::expect);
        boolean made = make(found);
        Path aside = Names.aside(database, clock.instant());
        rename(aside);
        if (made) {
            Files.move(whole, database, StandardCopyOption.ATOMIC_MOVE);
        }
        return new SetAside(
                database,
                aside,
                made ? found.sessions() : 0,
                made ? found.entries() : 0,
                made ? fromBackup : 0,
                found.losses(connector.keyring().cipher()));
    }

    /** Puts a whole database in the place of this one, of which nothing is left then. */
    void exchange(Path other) throws IOException {
        Files.move(other, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path aside = Names.aside(database, clock.instant());
        rename(aside);
        Files.move(whole, database, StandardCopyOption.ATOMIC_MOVE);
        for (String part : Names.PARTS) {
            Files.deleteIfExists(Names.beside(aside, part));
        }
    }

    private Path keptLog() {
        return Names.beside(database, ".found" + Names.WAL);
    }

    private void rename(Path aside) throws IOException {
        for (String part : Names.PARTS) {
            Path file = Names.beside(database, part);
            if (Files.exists(file)) {
                Files.move(file, Names.beside(aside, part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        if (Files.exists(keptLog())) {
            Files.move(keptLog(), Names.beside(aside, Names.WAL), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean make(Contents found) throws IOException, JournalException {
        for (String part : Names.PARTS) {
            Files.deleteIfExists(Names.beside(half, part));
        }
        try (Connection connection = connector.connect(half)) {
            EncryptionTable.create(connection);
            Transaction.of(connection, found::writeTo);
        } catch (SQLException e) {
            return refused(Failures.of(e, half));
        }
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Waits for room and leave to write; any other failure must not keep the program from working without. */
    private static boolean refused(JournalException failure) throws JournalException {
        if (failure.reason() == Reason.DISK_FULL || failure.reason() == Reason.READ_ONLY) {
            throw failure;
        }
        LOG.error("what was salvaged could not be written", failure);
        return false;
    }
}
