package nl.driehoek.store.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.store.Folders;
import nl.driehoek.store.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of a database, in a folder beside its own; in one within it where that cannot be had. Any thread may use it,
 * one at a time.
 */
public final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

    /** How many of those are kept that hold what a backup took the place of. */
    static final int REPLACED = 3;

    private final Path beside;
    private final Path within;
    private final Opener opener;
    private final InstantSource clock;

    /**
     * Backups of the database in a folder; nothing is read or made yet.
     *
     * @param data the folder of the database
     */
    public BackupFolder(Path data, Opener opener, InstantSource clock) {
        this.beside = BackupPlace.beside(data);
        this.within = BackupPlace.within(data);
        this.opener = opener;
        this.clock = clock;
    }

    /** All files that have the name of a backup, the one made last first; none where no folder can be read. */
    public synchronized List<BackupFile> all() {
        return Stream.of(beside, within)
                .flatMap(folder -> files(folder).stream())
                .flatMap(file -> BackupFile.of(file).stream())
                .sorted(BackupFile.NEWEST_FIRST)
                .toList();
    }

    /** Those that were made of themselves, the one made last first. */
    public List<BackupFile> newestFirst() {
        return all().stream().filter(backup -> !backup.replaced()).toList();
    }

    /**
     * Makes one, if anything was written since the last; those that are too old for their number go.
     *
     * @param database a connection of its own to a sound database, which is only read
     * @return the backup, if one was made
     * @throws SQLException if the database or the copy of it is not what was written
     * @throws IOException if there is no place for it
     */
    public synchronized Optional<BackupFile> makeIfChanged(Connection database) throws SQLException, IOException {
        if (!isChanged(database)) {
            return Optional.empty();
        }
        BackupFile made = make(database, false);
        rotate();
        return Optional.of(made);
    }

    /**
     * Keeps what a backup is about to take the place of; of those that were kept so only the latest few stay.
     *
     * @throws SQLException if the database or the copy of it is not what was written
     * @throws IOException if there is no place for it
     */
    public synchronized BackupFile keepReplaced(Connection database) throws SQLException, IOException {
        BackupFile kept = make(database, true);
        rotateReplaced();
        return kept;
    }

    private void rotateReplaced() throws IOException {
        List<BackupFile> replaced =
                all().stream().filter(BackupFile::replaced).skip(REPLACED).toList();
        for (BackupFile old : replaced) {
            Files.delete(old.path());
        }
    }

    /** Reads what the backups hold. */
    public BackupReader reader() {
        return new BackupReader(opener);
    }

    private boolean isChanged(Connection database) throws SQLException {
        Optional<BackupFile> last = newestFirst().stream().findFirst();
        if (last.isEmpty()) {
            return true;
        }
        try {
            return reader().read(last.get(), BackupMark::of) != BackupMark.of(database);
        } catch (SQLException e) {
            LOG.warn("a backup that cannot be read does not count: {}", last.get(), e);
            return true;
        }
    }

    private BackupFile make(Connection database, boolean replaced) throws SQLException, IOException {
        Path folder = folder();
        takeAlong(folder);
        Path half = folder.resolve("backup.tmp");
        Files.deleteIfExists(half);
        try {
            new BackupCopy(opener).make(database, half);
            int number = all().stream().mapToInt(BackupFile::number).max().orElse(0) + 1;
            BackupFile backup = BackupFile.named(folder, clock.instant(), number, replaced);
            Files.move(half, backup.path(), StandardCopyOption.ATOMIC_MOVE);
            return backup;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Path folder() throws IOException {
        try {
            return made(beside);
        } catch (IOException e) {
            LOG.info("backups stand within the data folder: {}", e.toString());
            return made(within);
        }
    }

    private static Path made(Path folder) throws IOException {
        OwnerOnly.makeFolder(folder);
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        return folder;
    }

    /** What cannot be taken along now stays where it is, and counts there. */
    private void takeAlong(Path to) {
        for (Path file : to.equals(within) ? List.<Path>of() : files(within)) {
            try {
                if (BackupFile.of(file).isPresent()) {
                    Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                LOG.info("{} stays where it is: {}", file, e.toString());
            }
        }
    }

    private void rotate() throws IOException {
        List<BackupFile> all = newestFirst();
        List<BackupFile> kept = Rotation.kept(all, BackupFile::day);
        for (BackupFile old : all.stream().filter(one -> !kept.contains(one)).toList()) {
            Files.delete(old.path());
        }
    }

    private static List<Path> files(Path folder) {
        try {
            return Folders.list(folder);
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Opens a database. */
    public interface Opener {
        /** A connection to the file. */
        Connection open(Path file) throws SQLException;
    }
}
