package nl.driehoek.store.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the files in one folder on a thread of its own. What the system reports only wakes it; whether something changed is
 * seen from the files themselves, so that nothing is missed where a system reports too little, as on a network.
 *
 * <p>A change is told when it has come to rest. The folder may come and go.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final Pace pace;
    private final Runnable changed;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<WatchService> service = Optional.empty();
    private Optional<WatchKey> key = Optional.empty();

    /**
     * How fast it goes.
     *
     * @param rest how long files must stay the same before a change is told
     * @param polled how often they are looked at where the system reports nothing
     * @param reported how often they are looked at all the same where it does
     */
    public record Pace(Duration rest, Duration polled, Duration reported) {
        /** As people wait for it. */
        public static final Pace USUAL =
                new Pace(Duration.ofMillis(400), Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    /**
     * Begins to watch.
     *
     * @param changed called on the watching thread after each change; what it throws is logged
     */
    public FolderWatch(Path folder, Pace pace, Runnable changed) {
        this.folder = folder;
        this.pace = pace;
        this.changed = changed;
        FolderState first = FolderState.of(folder);
        thread = Thread.ofPlatform().daemon().name("watch").start(() -> watch(first));
    }

    private void watch(FolderState first) {
        try {
            FolderState told = first;
            while (!Thread.currentThread().isInterrupted()) {
                await();
                FolderState now = FolderState.of(folder);
                if (!now.equals(told)) {
                    told = rested(now);
                    tell();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            Thread.currentThread().interrupt();
        } finally {
            unregister();
        }
    }

    private FolderState rested(FolderState first) throws InterruptedException {
        FolderState before = first;
        while (true) {
            pause(pace.rest());
            FolderState now = FolderState.of(folder);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    private void pause(Duration time) throws InterruptedException {
        if (ended.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException e) {
            LOG.warn("A change in {} could not be told", folder, e);
        }
    }

    /** Waits until the system reports something or it is time to look. */
    private void await() throws InterruptedException {
        if (key.filter(WatchKey::isValid).isEmpty()) {
            register();
        }
        if (key.isEmpty()) {
            pause(pace.polled());
            return;
        }
        WatchKey reported = service.orElseThrow().poll(pace.reported().toMillis(), TimeUnit.MILLISECONDS);
        if (reported != null) {
            reported.pollEvents();
            reported.reset();
        }
    }

    private void register() {
        unregister();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            service = Optional.of(folder.getFileSystem().newWatchService());
            key = Optional.of(folder.register(
                    service.get(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("No reports about {}; it is looked at now and then", folder, e);
            unregister();
        }
    }

    private void unregister() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            LOG.debug("closing a watch", e);
        }
        service = Optional.empty();
        key = Optional.empty();
    }

    /** Ends it; nothing more is told once this is back, unless it is being told. */
    @Override
    public void close() {
        ended.countDown();
        thread.interrupt();
    }
}
