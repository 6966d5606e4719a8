import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.journal.SqliteJournal;

/**
 * Writes a session with many people and much ink, which the program then offers to go on with: FOLDER STROKES CARDS. Each card has
 * an equal part of the strokes, and an answer of each of 40 people. Without strokes it has all cards of all kinds on the table, up to so
 * many, and no answers. Run by the scripts "go-on" and "memory" beside it.
 */
final class GoOnBench {
    private static final int PEOPLE = 40;
    private static final SessionId SESSION = new SessionId("go-on");
    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        new GoOnBench().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void write(Path folder, int strokes, int count) throws Exception {
        List<Edition> editions = Library.of(
                        DeckFolder.read(List.of(Path.of("decks"))).editions(), Locale.of("nl"))
                .editions();
        List<CardRef> cards = editions.stream()
                .flatMap(edition -> edition.deck()
                        .cards()
                        .filter(card -> strokes == 0 || card.kind() == Card.Kind.QUESTION)
                        .map(edition.deck()::ref))
                .limit(count)
                .toList();
        List<Participant> people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> new Participant("p" + i, "Ouder " + i))
                .toList();
        System.out.println(cards.size());
        List<String> digests = editions.stream().map(Edition::digest).toList();
        add(new SessionEvent.Started(new SessionSetup("Verder", people, digests, cards)));
        cards.forEach(card -> add(new SessionEvent.CardDrawn(card)));
        for (int i = 0; strokes > 0 && i < PEOPLE * count; i++) {
            FieldKey key = FieldKey.answer(cards.get(i % count), "p" + (i / count + 1));
            FieldValue said = new FieldValue.Text("Antwoord " + i + ", dat een regel lang is en nog een beetje meer");
            add(new SessionEvent.FieldWritten(key, Optional.of(said), false));
        }
        InkBench.Hand hand = new InkBench.Hand(2026);
        for (int i = 0; i < strokes; i++) {
            InkEdit put = InkEdit.put(
                    new InkPlace(cards.get(i % count), 0, Layer.WALL),
                    hand.stroke().withId(i + 1));
            add(new SessionEvent.InkChanged(List.of(put), Gesture.STROKE));
        }
        add(new SessionEvent.CardOpened(cards.getLast()));
        try (SqliteJournal journal = new SqliteJournal(
                folder, json -> new DeckReader().read("", json).edition())) {
            for (Edition edition : editions) {
                journal.keep(edition);
            }
            journal.append(SESSION, entries);
            journal.settings().put("open-session", SESSION.value());
        }
    }

    private void add(SessionEvent event) {
        entries.add(new Entry(entries.size() + 1, START.plusMillis(1337L * entries.size()), event));
    }
}
