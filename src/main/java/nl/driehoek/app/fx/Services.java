package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.driehoek.app.start.Prefetched;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.JournalException;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.journal.Finding;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.store.picture.KnownPictures;
import nl.driehoek.store.watch.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes on behind the windows: the journal with the one thread that may wait for it, and what records into it.
 * Closing waits until all is on disk.
 */
final class Services implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Services.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    /** While somebody works a backup is made so often, where anything has changed. */
    private static final Duration BETWEEN_BACKUPS = Duration.ofMinutes(10);

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "journal");
        thread.setDaemon(true);
        return thread;
    });
    private final ExecutorService ownPace = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "documents");
        thread.setDaemon(true);
        return thread;
    });
    private final ExecutorService looks = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "search");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledExecutorService copies = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "backups");
        thread.setDaemon(true);
        return thread;
    });
    private final KnownPictures pictures = new KnownPictures();
    private final SqliteJournal journal;
    private final Recorder recorder;
    private final Background background;
    private final CardIndexes indexes;
    private final Executor fx;
    private Optional<FolderWatch> watch = Optional.empty();
    private final Thread ended = new Thread(this::settle, "last words");

    /**
     * Over the sessions in this folder.
     *
     * @param fx where outcomes are told
     */
    Services(Path data, Executor fx) {
        this.fx = fx;
        journal = SqliteJournal.alone(data, this::edition);
        recorder = new Recorder(journal, writer, fx);
        background = new Background(writer, fx);
        indexes = new CardIndexes(search());
        Runtime.getRuntime().addShutdownHook(ended);
    }

    /** The way to the FX thread. */
    Executor fx() {
        return fx;
    }

    SqliteJournal journal() {
        return journal;
    }

    Recorder recorder() {
        return recorder;
    }

    /** Work on the journal's own thread, so that it finds all that was recorded before. */
    Background background() {
        return background;
    }

    /** Work that needs no journal and that somebody waits for at each key. */
    Background search() {
        return new Background(looks, fx);
    }

    /** The indexes of the cards that are looked for. */
    CardIndexes indexes() {
        return indexes;
    }

    /** Work that needs no journal and may take its time. */
    Background aside() {
        return new Background(ownPace, fx);
    }

    /** Work that waits for something outside of the program, for as long as that takes; each has a thread of its own. */
    Background outside() {
        return new Background(
                work -> Thread.ofPlatform().daemon().name("outside").start(work), fx);
    }

    /** Begins to read on the journal's own thread, for somebody who will ask for it. */
    <T> Prefetched<T> prefetched(Callable<T> reading) {
        return new Prefetched<>(reading, writer);
    }

    /** Tells when files in a folder change, until this is closed. */
    void watch(Path folder, Runnable changed) {
        watch = Optional.of(new FolderWatch(folder, FolderWatch.Pace.USUAL, () -> fx.execute(changed)));
    }

    /** Keeps a setting; one that cannot be kept is not worth a word to the user. */
    void keep(String setting, String value) {
        background.run(
                () -> {
                    journal.settings().put(setting, value);
                    return value;
                },
                _ -> {},
                failure -> LOG.warn("The setting {} was not kept", setting, failure));
    }

    /** Tells what the journal finds out about its file, has all of it checked, and backed up from now on. */
    void watchJournal(Consumer<Finding> tell) {
        journal.watch(finding -> fx.execute(() -> tell.accept(finding)));
        check();
        long between = BETWEEN_BACKUPS.toSeconds();
        copies.scheduleWithFixedDelay(this::makeBackup, between, between, TimeUnit.SECONDS);
    }

    /** Has all that is kept checked, and backed up. */
    void check() {
        writer.execute(this::checkAndBackUp);
    }

    /** Has a backup made in the background, if anything has changed since the last one. */
    void backUp() {
        copies.execute(this::makeBackup);
    }

    /** Work on backups, which may take its time and is not in the way of what is being written. */
    Background backups() {
        return new Background(copies, fx);
    }

    /** A backup of what is not sound would in time take the place of those that are. */
    private void checkAndBackUp() {
        try {
            journal.check();
            backUp();
        } catch (JournalException e) {
            LOG.warn("The sessions could not be checked", e);
        }
    }

    /** What fails now is tried again the next time. */
    private void makeBackup() {
        try {
            journal.backups().makeIfChanged();
        } catch (RuntimeException e) {
            LOG.error("No backup was made", e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ended);
        settle();
        watch.ifPresent(FolderWatch::close);
        copies.shutdownNow();
        writer.shutdownNow();
        looks.shutdownNow();
        finishDocuments();
        journal.close();
    }

    private void finishDocuments() {
        ownPace.shutdown();
        try {
            if (!ownPace.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The program ended before a document was written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle() {
        if (!recorder.settle(LAST_WORDS)) {
            LOG.error("The program ended before all was on disk");
        }
    }

    /** The same decks; sessions show the pictures of these from now on. */
    Found known(Found decks) {
        pictures.know(decks.editions());
        return decks;
    }

    private Optional<Edition> edition(String json) {
        return new DeckReader(pictures).read("", json).edition();
    }
}
