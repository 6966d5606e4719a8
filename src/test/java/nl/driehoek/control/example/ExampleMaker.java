package nl.driehoek.control.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileWriter;

/** Plays the example session with the real deck, by the commands that a window would give, and writes its file. */
final class ExampleMaker {
    private static final Path ROOT = Path.of(System.getProperty("driehoek.basedir", "."));
    private static final Instant BEGIN = Instant.parse("2026-11-12T14:30:00Z");
    private static final List<String> PILE =
            List.of("1.1-q1", "1.4-q1", "1.1-own", "2.3-q4", "1.1-q2", "1.1-q3", "1.1-q4", "2.3-q1", "2.3-q2");

    private final String language;
    private final ExampleScript script;
    private final Deck deck;
    private final SessionController session;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private Instant now = BEGIN;

    private ExampleMaker(String language, ExampleScript script) {
        this.language = language;
        this.script = script;
        Edition kit = new DeckReader()
                .read(ROOT.resolve("decks/ouderbetrokkenheid." + language + ".json"))
                .edition()
                .orElseThrow();
        deck = kit.deck();
        Edition program = ProgramDeck.editions().stream()
                .filter(edition ->
                        edition.deck().info().language().getLanguage().equals(language))
                .findFirst()
                .orElseThrow();
        InstantSource clock = () -> now;
        session = SessionController.start(
                new SessionSetup(
                        script.title(),
                        people(),
                        List.of(kit.digest(), program.digest()),
                        PILE.stream().map(this::card).toList()),
                new Library(List.of(kit, program)),
                new Recorder(new MemoryJournal(), writer, Runnable::run),
                clock.withZone(ZoneOffset.UTC));
    }

    /** Writes both files into the folder where the program has them. */
    public static void main(String[] arguments) throws IOException {
        Path folder = ROOT.resolve("src/main/resources/nl/driehoek/control/example");
        Files.write(folder.resolve("example.nl.json"), made("nl"));
        Files.write(folder.resolve("example.en.json"), made("en"));
    }

    /** The file in this language. */
    static byte[] made(String language) {
        return new ExampleMaker(language, language.equals("nl") ? ExampleScript.NL : ExampleScript.EN).made();
    }

    private byte[] made() {
        play();
        writer.shutdownNow();
        return SessionFileWriter.write(
                new SessionFile(new SessionId("example-" + language), "", List.of(), session.entries()));
    }

    private void play() {
        script.answers().forEach(this::gather);
        draw();
        IntStream.range(0, script.actions().size()).forEach(this::act);
        close();
        perform(Duration.ofSeconds(20), new Choose(card("1.4-q1")));
    }

    private void gather(ExampleScript.Answers card) {
        draw();
        CardRef ref = card(card.card());
        if (card.card().endsWith("-own")) {
            perform(Duration.ofSeconds(50), new WordQuestion(ref, script.texts().ownQuestion()));
        }
        for (int who = 1; who <= script.people().size(); who++) {
            write(FieldKey.answer(ref, "p" + who), card.said().get(who - 1));
        }
        write(FieldKey.groupAnswer(ref), card.group());
        if (!card.note().isEmpty()) {
            perform(Duration.ofSeconds(30), new WriteNote(ref, card.note()));
        }
        if (card.card().equals("1.4-q1")) {
            mark(new InkPlace(ref, 0, Layer.WALL));
            perform(Duration.ofSeconds(70), new Choose(card("def-ouderbetrokkenheid")));
        }
    }

    private void mark(InkPlace place) {
        ink(
                place,
                Gesture.HIGHLIGHT,
                new Mark.Stroke(
                        Mark.NEW,
                        Mark.Tip.HIGHLIGHTER,
                        InkColour.ORANGE,
                        PenWidth.MEDIUM,
                        Points.of(0.06, 0.29, 0.2, 0.286, 0.36, 0.29)));
        for (int i = 0; i < script.texts().stickies().size(); i++) {
            Mark.Sort sort = new Mark.Sort(InkColour.values()[i + 1], "p" + (i + 1), "");
            GridPoint at = GridPoint.of(0.08 + 0.22 * i, 0.475);
            ink(
                    place,
                    Gesture.STICKY,
                    new Mark.StickyNote(
                            Mark.NEW,
                            at,
                            Mark.StickyNote.GRID_WIDTH,
                            script.texts().stickies().get(i),
                            sort));
        }
        ink(
                place,
                Gesture.TEXT,
                new Mark.Label(
                        Mark.NEW,
                        GridPoint.of(0.76, 0.4),
                        script.texts().label(),
                        LabelSize.values()[1],
                        InkColour.GREEN));
    }

    private void ink(InkPlace place, Gesture gesture, Mark mark) {
        perform(Duration.ofSeconds(25), new ChangeInk(List.of(new InkEdit(place, Set.of(), List.of(mark))), gesture));
    }

    private void act(int at) {
        ExampleScript.Action action = script.actions().get(at);
        long number = 1
                + script.actions().stream()
                        .limit(at)
                        .filter(before -> before.who() == action.who())
                        .count();
        CardRef ref = card("2.3-q4");
        String field = "point." + number + ".";
        write(new FieldKey(ref, field + "what", "p" + action.who()), action.what());
        write(new FieldKey(ref, field + "when", "p" + action.who()), action.when());
        write(new FieldKey(ref, field + "with", "p" + action.who()), action.with());
    }

    private void close() {
        CardRef closing = new CardRef("driehoek", "closing");
        perform(Duration.ofSeconds(90), new Choose(closing));
        for (int who = 1; who <= script.people().size(); who++) {
            write(
                    new FieldKey(closing, "word", "p" + who),
                    script.texts().words().get(who - 1));
        }
    }

    private void draw() {
        perform(Duration.ofSeconds(95), new Draw());
    }

    private void write(FieldKey key, String text) {
        if (!text.isEmpty()) {
            perform(Duration.ofSeconds(35), new WriteField(key, Optional.of(new FieldValue.Text(text))));
        }
    }

    private void perform(Duration after, SessionCommand command) {
        now = now.plus(after);
        if (!session.perform(command)) {
            throw new IllegalStateException("nothing came of " + command);
        }
    }

    private CardRef card(String id) {
        return deck.ref(deck.card(id).orElseThrow());
    }

    private List<Participant> people() {
        return IntStream.rangeClosed(1, script.people().size())
                .mapToObj(n -> new Participant("p" + n, script.people().get(n - 1)))
                .toList();
    }
}
