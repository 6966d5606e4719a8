package nl.driehoek.ui.library.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.decks.Beginning;
import nl.driehoek.control.decks.DeckEditor;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Successor;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.store.deckpack.DeckFolder;

/** A library over a folder of decks of somebody's own; what waits is done when it is told to. */
final class Workbench {
    private final ManualScheduler worker = new ManualScheduler();
    private final Path decks;
    private final LibraryController library;
    private final OwnDecks own;

    Workbench(Path decks) {
        this.decks = decks;
        Background background = new Background(worker, Runnable::run);
        MemoryJournal journal = new MemoryJournal();
        SessionDesk sessions = new SessionDesk(
                journal,
                new Recorder(journal, worker, Runnable::run),
                new MemorySettings(),
                Clock.systemUTC(),
                new Random(1),
                Faces.NONE);
        library = new LibraryController(background, this::found, sessions, Locale.of("nl"), _ -> {}, Successor.NONE);
        own = new OwnDecks(decks, this::found, background, library);
        library.load();
        worker.runNow();
    }

    private Found found() {
        return new Found(DeckFolder.read(List.of(decks)).editions(), List.of());
    }

    Path decks() {
        return decks;
    }

    LibraryController library() {
        return library;
    }

    OwnDecks own() {
        return own;
    }

    /** Does all that waits. */
    void work() {
        worker.runNow();
    }

    /** Begins to edit. */
    void begin(Beginning beginning, Consumer<DeckEditor> with) {
        own.editing().begin(beginning, editor -> editor.ifPresent(with));
        work();
    }
}
