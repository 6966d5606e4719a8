package nl.driehoek.store.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.FolderLock;

/** Whether a program may write in its data folder at this moment. */
final class Access implements AutoCloseable {
    /** So long a folder that is gone is waited for before it is made anew: it may have been moved, or be on a stick. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final Connector connector;
    private final InstantSource clock;
    private final Optional<FolderLock> lock;
    private boolean seen;
    private Optional<Instant> gone = Optional.empty();

    /**
     * To this folder.
     *
     * @param lock is had by the one program that may write; empty where the database alone orders its writers
     */
    Access(Path folder, Connector connector, InstantSource clock, Optional<FolderLock> lock) {
        this.folder = folder;
        this.connector = connector;
        this.clock = clock;
        this.lock = lock;
    }

    /** What is in the way of writing; empty where nothing is, and the folder is there then. */
    Optional<Reason> barrier() {
        if (!connector.mayWrite(folder)) {
            return Optional.of(Reason.READ_ONLY);
        }
        seen();
        boolean mine = lock.map(own -> own.take(folder)).orElse(true);
        return mine ? Optional.empty() : Optional.of(Reason.LOCKED);
    }

    /** Whether the folder was there while this program ran, is gone now, and is not made anew yet or cannot be. */
    boolean isFolderGone() {
        if (Files.isDirectory(folder)) {
            seen();
            return false;
        }
        Instant now = clock.instant();
        gone = gone.or(() -> Optional.of(now));
        boolean waits = Duration.between(gone.get(), now).abs().compareTo(PATIENCE) < 0;
        return seen && (waits || !connector.mayWrite(folder));
    }

    private void seen() {
        seen = true;
        gone = Optional.empty();
    }

    @Override
    public void close() {
        lock.ifPresent(FolderLock::close);
    }
}
