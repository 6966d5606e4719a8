package bench;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.SearchIndex;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.journal.SqliteJournal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What runs without a window, measured by JMH: folding a session, finding at a key, adding to the journal, reading a deck, and
 * finding the stroke at a place. Run by the script "micro" beside it, which names the folders.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Micro {
    private static final SessionId FULL = new SessionId("go-on");

    /** A session of 40 people and 5,000 strokes, as GoOnBench wrote it, and its ink as one drawing. */
    @State(Scope.Benchmark)
    public static class Played {
        private final Random random = new Random(7);
        private final HitTest hits = new HitTest(TextMeasure.GUESS);
        private List<Entry> entries;
        private Drawing drawing;

        @Setup
        public void read() throws Exception {
            try (SqliteJournal journal =
                    new SqliteJournal(Path.of(System.getProperty("full")), _ -> Optional.empty())) {
                entries = journal.read(FULL);
            }
            drawing = Drawing.of(Session.of(entries).board().ink().drawings().values().stream()
                    .flatMap(Drawing::marks)
                    .toList());
        }
    }

    /** An index of so many cards, of words as real decks have them. */
    @State(Scope.Benchmark)
    public static class Index {
        private static final List<String> TYPED = List.of("gesp", "gesprek voorb", "verwachtngen", "3.2", "ouder");
        private SearchIndex index;
        private int next;

        @Setup
        @SuppressWarnings("unchecked")
        public void make() throws Exception {
            Method decks = Class.forName("FindBench").getDeclaredMethod("decks", int.class);
            decks.setAccessible(true);
            List<Edition> editions = (List<Edition>) decks.invoke(null, Integer.getInteger("cards"));
            index = SearchIndex.of(new Library(editions), DeckText::name);
        }
    }

    /** A journal on a disk, with a session that grows. */
    @State(Scope.Benchmark)
    public static class Writing {
        private static final CardRef CARD = new CardRef("ouderbetrokkenheid", "1.1-q1");
        private final SessionId id = SessionId.fresh();
        private SqliteJournal journal;
        private long last;

        @Setup
        public void begin() throws Exception {
            journal = new SqliteJournal(
                    Files.createTempDirectory(Path.of(System.getProperty("work")), "journal"), _ -> Optional.empty());
            append(new SessionEvent.Started(new SessionSetup("Meting", List.of(), List.of(), List.of(CARD))));
        }

        @TearDown
        public void end() {
            journal.close();
        }

        private void append(SessionEvent event) throws Exception {
            last++;
            journal.append(
                    id,
                    List.of(new Entry(
                            last, Instant.parse("2026-11-24T13:00:00Z").plusMillis(last), event)));
        }
    }

    /** The kit as it stands on a disk, read before. */
    @State(Scope.Benchmark)
    public static class File {
        private String json;

        @Setup
        public void read() throws Exception {
            json = Files.readString(Path.of("decks/ouderbetrokkenheid.nl.json"));
        }
    }

    @Benchmark
    public Session fold(Played played) {
        return Session.of(played.entries);
    }

    @Benchmark
    public Optional<Mark> hitTest(Played played) {
        return played.hits.top(
                played.drawing, new Vec(played.random.nextDouble(), played.random.nextDouble() * 2 / 3), 0.004);
    }

    @Benchmark
    public List<Hit> findAtAKey(Index index) {
        index.next = (index.next + 1) % Index.TYPED.size();
        return index.index.find(Index.TYPED.get(index.next), Filter.NONE, 100);
    }

    @Benchmark
    public long journalAppend(Writing writing) throws Exception {
        writing.append(new SessionEvent.NoteWritten(Writing.CARD, "Notitie " + writing.last));
        return writing.last;
    }

    @Benchmark
    public Optional<Edition> readADeck(File file) {
        return new DeckReader().read("kit.json", file.json).edition();
    }
}
