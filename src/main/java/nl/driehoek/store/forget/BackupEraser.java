package nl.driehoek.store.forget;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.forget.Progress;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.backup.BackupFile;
import nl.driehoek.store.backup.BackupFolder;
import nl.driehoek.store.backup.BackupReader;
import nl.driehoek.store.table.Erasure;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes backups anew without something; one with which that cannot be done is removed. */
public final class BackupEraser {
    private static final Logger LOG = LoggerFactory.getLogger(BackupEraser.class);
    private static final List<String> PARTS = List.of("", "-journal", "-wal", "-shm");
    private static final List<String> PASSING = List.of("forgetting.tmp", "backup.tmp");

    private final BackupFolder folder;
    private final BackupFolder.Opener opener;
    private final Steps steps;
    private final List<String> removed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private int rewritten;

    /** Of the backups in this folder. */
    public BackupEraser(BackupFolder folder, BackupFolder.Opener opener) {
        this(folder, opener, new Steps(Progress.NONE));
    }

    BackupEraser(BackupFolder folder, BackupFolder.Opener opener, Steps steps) {
        this.folder = folder;
        this.opener = opener;
        this.steps = steps;
    }

    /** What is told of each. */
    Steps steps() {
        return steps;
    }

    /** How many were made anew. */
    public int rewritten() {
        return rewritten;
    }

    /** The names of those that were removed because they could not be made anew. */
    public List<String> removed() {
        return removed;
    }

    /** The names of those that are still as they were. */
    public List<String> left() {
        return left;
    }

    /** Does this work in all backups that hold anything of these sessions. */
    void rewrite(Set<SessionId> sessions, Transaction.Work<?> work) {
        rewrite(connection -> holds(connection, sessions), work);
    }

    /** Does this work in all backups of which this is so. */
    public void rewrite(Transaction.Work<Boolean> concerned, Transaction.Work<?> work) {
        steps.backups(folder.all().size());
        for (BackupFile backup : folder.all()) {
            steps.next();
            tidy(backup);
            try {
                if (isConcerned(backup, concerned)) {
                    steps.changing();
                    rewrite(backup, work);
                    rewritten++;
                }
            } catch (SQLException | IOException e) {
                LOG.warn("a backup could not be made anew", e);
                steps.changing();
                remove(backup, removed);
            } finally {
                tidy(backup);
            }
        }
    }

    /** Removes all. */
    void removeAll() {
        folder.all().forEach(backup -> {
            tidy(backup);
            remove(backup, new ArrayList<>());
        });
    }

    private boolean isConcerned(BackupFile backup, Transaction.Work<Boolean> concerned)
            throws SQLException, IOException {
        try (Connection connection = opener.open(backup.path())) {
            if (Schema.look(connection, Files.size(backup.path())) != Schema.Kind.READY) {
                throw new SQLDataException("a backup of no use");
            }
            return concerned.on(connection);
        }
    }

    private static boolean holds(Connection connection, Set<SessionId> sessions) throws SQLException {
        for (SessionId session : sessions) {
            if (Erasure.has(connection, session)) {
                return true;
            }
        }
        return false;
    }

    private void rewrite(BackupFile backup, Transaction.Work<?> work) throws SQLException, IOException {
        Path copy = backup.path().resolveSibling(PASSING.getFirst());
        Files.copy(backup.path(), copy);
        OwnerOnly.file(copy);
        try (Connection connection = opener.open(copy)) {
            Schema.run(connection, "PRAGMA journal_mode = DELETE");
            Schema.run(connection, Schema.SECURE_DELETE);
            Schema.upgrade(connection);
            Transaction.of(connection, work);
            Schema.run(connection, "VACUUM");
        }
        new BackupReader(opener).check(new BackupFile(copy, backup.madeAt(), backup.number(), backup.replaced()));
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(copy, backup.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void remove(BackupFile backup, List<String> told) {
        String name = backup.path().getFileName().toString();
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(backup.path().resolveSibling(name + part));
            }
            told.add(name);
        } catch (IOException e) {
            LOG.warn("a backup could not be removed", e);
            left.add(name);
        }
    }

    /** What a program that was killed left half done goes too. */
    private void tidy(BackupFile backup) {
        for (String name : PASSING) {
            for (String part : PARTS) {
                try {
                    Files.deleteIfExists(backup.path().resolveSibling(name + part));
                } catch (IOException e) {
                    LOG.warn("a passing copy is left over", e);
                    left.add(name + part);
                }
            }
        }
    }
}
