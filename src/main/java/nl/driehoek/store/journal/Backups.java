package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.store.Folders;
import nl.driehoek.store.OwnerOnly;

/** The copies of the database in a folder of their own, named by the time they were made. */
final class Backups {
    /** How many copies are kept. */
    static final int KEPT = 7;

    private static final Duration EVERY = Duration.ofDays(1);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'driehoek-'uuuuMMdd-HHmmss'.db'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    Backups(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The copies there are, the newest first; none where the folder cannot be read. */
    List<Path> newestFirst() {
        try {
            return Folders.list(folder).stream()
                    .filter(Backups::isBackup)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Whether there is no copy of this day; one from the future, made when a clock was wrong, does not count. */
    boolean isDue() {
        return newestFirst().stream()
                .map(backup -> Duration.between(madeAt(backup), clock.instant()).abs())
                .noneMatch(age -> age.compareTo(EVERY) < 0);
    }

    /** Makes a copy under a passing name, brings it safely to disk, names it and removes the oldest. */
    Path make(Connection connection) throws SQLException, IOException {
        Files.createDirectories(folder);
        OwnerOnly.folder(folder);
        Path half = folder.resolve("backup.tmp");
        Files.deleteIfExists(half);
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, half.toString());
            copy.execute();
        }
        OwnerOnly.file(half);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path backup = folder.resolve(NAME.format(clock.instant()));
        Files.move(half, backup, StandardCopyOption.ATOMIC_MOVE);
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
        return backup;
    }

    private static boolean isBackup(Path file) {
        try {
            madeAt(file);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** When a copy was made. */
    static Instant madeAt(Path backup) {
        return NAME.parse(backup.getFileName().toString(), Instant::from);
    }
}
