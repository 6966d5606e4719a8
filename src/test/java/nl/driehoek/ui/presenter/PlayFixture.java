package nl.driehoek.ui.presenter;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.tool.registry.Tools;

/** Sessions with the real deck and a journal in memory. */
public final class PlayFixture {
    private static final Edition PROGRAM = ProgramDeck.editions().getFirst();

    private PlayFixture() {}

    /** The Dutch kit. */
    public static Edition edition() {
        return read("decks/ouderbetrokkenheid.nl.json");
    }

    /** A deck that only tests know, with a form and a list of its own. */
    public static Edition uitje() {
        return ofTests("uitje");
    }

    /** A deck that only tests know, with a vision in steps of its own. */
    public static Edition vision() {
        return ofTests("buurtvisie");
    }

    /** A deck that only tests know, by its id. */
    public static Edition ofTests(String id) {
        return read("src/test/resources/decks/" + id + ".nl.json");
    }

    private static Edition read(String path) {
        Path base = Path.of(System.getProperty("driehoek.basedir", "."));
        return new DeckReader().read(base.resolve(path)).edition().orElseThrow();
    }

    /** What a session with these sets starts with, the pile in the deck's order. */
    public static SessionSetup setup(Edition edition, List<String> sets, String... names) {
        Deck deck = edition.deck();
        List<CardRef> pile = deck.sets().stream()
                .filter(set -> sets.contains(set.id()))
                .flatMap(set -> set.drawable().stream())
                .map(deck::ref)
                .toList();
        List<Participant> people = Stream.iterate(1, n -> n <= names.length, n -> n + 1)
                .map(n -> new Participant("p" + n, names[n - 1]))
                .toList();
        return new SessionSetup("Behoefte van ouders", people, List.of(edition.digest(), PROGRAM.digest()), pile);
    }

    /** A session with this start, in which the room sees the work with all tools. */
    public static SessionController play(
            SessionSetup setup, Edition edition, MemoryJournal journal, ScheduledExecutorService io, Executor fx) {
        Faces faces = Tools.faces(() -> new Texts(Language.NL));
        return SessionController.start(
                setup, new Library(List.of(edition, PROGRAM)), new Recorder(journal, io, fx), Clock.systemUTC(), faces);
    }
}
