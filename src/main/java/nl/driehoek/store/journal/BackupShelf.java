package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Backups;
import nl.driehoek.session.backup.Held;
import nl.driehoek.store.backup.BackupFile;
import nl.driehoek.store.backup.BackupFolder;
import nl.driehoek.store.backup.BackupPlace;
import nl.driehoek.store.backup.BackupReader;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.table.Chain;
import nl.driehoek.store.table.SessionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes backups of the journal and puts them back. Any thread may call; the journal goes on meanwhile. */
public final class BackupShelf implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(BackupShelf.class);

    private final Path folder;
    private final Database database;
    private final Connector connector;
    private final Consumer<Finding> told;

    /** Over the database in a folder. */
    BackupShelf(Path folder, Database database, Connector connector, Consumer<Finding> told) {
        this.folder = folder;
        this.database = database;
        this.connector = connector;
        this.told = told;
    }

    @Override
    public String place() {
        return BackupPlace.beside(folder).toString();
    }

    /**
     * Makes a backup, if there are sessions and anything was written since the last one. A failure is told as a
     * {@link Finding.NoBackup} where the user can do something about it, and logged.
     *
     * @return the backup, if one was made
     */
    public synchronized Optional<Path> makeIfChanged() {
        try {
            boolean any = !database.read(SessionTable::all).isEmpty();
            return any && database.isWritten() ? make() : Optional.empty();
        } catch (JournalException e) {
            LOG.warn("no backup was made", e);
            return Optional.empty();
        }
    }

    private Optional<Path> make() throws JournalException {
        Path file = database.file().path();
        try (Connection own = connector.connect(file)) {
            return backups().makeIfChanged(own).map(BackupFile::path);
        } catch (IOException e) {
            throw told(Failures.of(e, Path.of(place())));
        } catch (SQLDataException e) {
            check(); // has the database replaced, if it is not what was written
            throw Failures.of(e, file);
        } catch (SQLException e) {
            throw told(Failures.of(e, Path.of(place())));
        }
    }

    private JournalException told(JournalException failure) {
        if (failure.reason() == Reason.DISK_FULL || failure.reason() == Reason.READ_ONLY) {
            told.accept(new Finding.NoBackup(failure.reason(), Path.of(place())));
        }
        return failure;
    }

    private void check() throws JournalException {
        database.read(open -> {
            Chain.check(open);
            return null;
        });
    }

    @Override
    public synchronized List<Backup> all() {
        return backups().all().stream().map(backups().reader()::backup).toList();
    }

    @Override
    public List<Held> now() throws JournalException {
        return database.read(BackupReader::held);
    }

    @Override
    public synchronized Optional<Backup> putBack(Backup backup) throws JournalException {
        BackupFile chosen = backups().all().stream()
                .filter(file -> file.path().getFileName().toString().equals(backup.name()))
                .findFirst()
                .orElseThrow(() -> new JournalException(Reason.OTHER, backup.name(), null));
        try {
            backups().reader().check(chosen);
        } catch (SQLException e) {
            throw Failures.of(e, chosen.path());
        }
        return database.exchange(chosen.path(), this::keep).map(backups().reader()::backup);
    }

    private Optional<BackupFile> keep(Connection open) throws SQLException, IOException {
        return SessionTable.all(open).isEmpty()
                ? Optional.empty()
                : Optional.of(backups().keepReplaced(open));
    }

    /**
     * Brings into the database what its backups have and it lacks.
     *
     * @throws JournalException if it cannot be written
     */
    public synchronized Restored restore() throws JournalException {
        Contents backedUp = database.file().fromBackups();
        database.write(backedUp::writeTo);
        return new Restored(
                backedUp.sessions(),
                backedUp.entries(),
                backedUp.losses(connector.keyring().cipher()));
    }

    /** Does something while no backup is made or put back. */
    synchronized <T> T alone(Kept.Step<T> step) throws JournalException {
        return step.done();
    }

    private BackupFolder backups() {
        return database.file().backups();
    }
}
