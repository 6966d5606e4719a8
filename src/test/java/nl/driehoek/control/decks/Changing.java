package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Successor;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.decklayer.LayerFolder;

/** A library of one deck with a folder for what somebody changes on it, for tests of all packages. */
public final class Changing {
    private final Path folder;
    private final ManualScheduler worker = new ManualScheduler();
    private final Background background = new Background(worker, Runnable::run);
    private final LibraryController library;
    private final OwnChanges changes;
    private Edition deck;

    /** Over the deck of this text. */
    public Changing(Path folder, String json) {
        this.folder = folder;
        deck = read(json);
        SessionDesk desk = new SessionDesk(
                new MemoryJournal(),
                new Recorder(new MemoryJournal(), worker, Runnable::run),
                new MemorySettings(),
                Clock.systemUTC(),
                new Random(1),
                Faces.NONE);
        library = new LibraryController(background, this::found, desk, Locale.of("nl"), _ -> {}, Successor.NONE);
        library.load();
        changes = new OwnChanges(folder, background, library);
        work();
    }

    private Found found() {
        LayerFolder.Result layers = LayerFolder.read(List.of(folder), List.of(deck));
        return new Found(List.of(deck), List.of(), layers.layers(), layers.problems());
    }

    private static Edition read(String json) {
        return new DeckReader().read("", json).edition().orElseThrow();
    }

    /** A newer edition of the deck comes. */
    public void comes(String json) {
        deck = read(json);
        library.readDecks();
        work();
    }

    /** All that waits in the background is done. */
    public void work() {
        worker.runNow();
    }

    public OwnChanges changes() {
        return changes;
    }

    /** The decks of the user's own in the folder. */
    public OwnDecks decks() {
        return new OwnDecks(folder, this::found, background, library);
    }

    public LibraryController library() {
        return library;
    }

    /** The card as it is played now. */
    public Card card(String id) {
        return library.libraryProperty().get().orElseThrow().card(ref(id)).orElseThrow();
    }

    public CardRef ref(String id) {
        return new CardRef(deck.deck().id(), id);
    }

    /** The texts of a card. */
    public CardTexts texts(String id) {
        List<CardTexts> read = new ArrayList<>();
        changes.read(ref(id), read::add);
        work();
        return read.getFirst();
    }
}
