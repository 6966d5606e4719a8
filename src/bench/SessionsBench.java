import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisIndex;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.journal.SqliteJournal;

/** Fills a folder with many sessions, has their synopses made, and measures what a search takes; run it by "sessions". */
final class SessionsBench {
    private static final String WORDS =
            "rust regelmaat vertrouwen luisteren thuis school samen gesprek ouder kind juf meester"
                    + " huiswerk café één Straße doorvragen afspraak vrijdag belangrijk voorlezen taal thuistaal buiten spelen"
                    + " zorgen hulp vraag antwoord beter vaker soms altijd nooit misschien graag bellen mailen app gedrag leren";
    private static final List<String> NAMES =
            List.of("Noor", "Sem", "Zoë", "Łukasz", "Şahin", "juf Noëlle", "Ali", "Eva");
    private static final List<String> QUERIES =
            List.of("v", "ver", "vertr", "vertrouwen", "strasse", "zoe", "1.1", "rust vrijdag", "xyz");

    private SessionsBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "fill" -> fill(folder, Integer.parseInt(arguments[2]));
            case "make" -> make(folder);
            default -> search(folder);
        }
    }

    private static SqliteJournal journal(Path folder) {
        return new SqliteJournal(folder, json -> new DeckReader().read("", json).edition());
    }

    private static void fill(Path folder, int count) throws Exception {
        List<Edition> editions = Library.of(
                        DeckFolder.read(List.of(Path.of("decks"))).editions(), Locale.of("nl"))
                .editions();
        List<CardRef> cards = editions.stream()
                .flatMap(edition -> edition.deck().cards().map(edition.deck()::ref))
                .toList();
        Random random = new Random(7);
        Instant first = Instant.parse("2024-09-02T08:00:00Z");
        try (SqliteJournal journal = journal(folder)) {
            for (Edition edition : editions) {
                journal.keep(edition);
            }
            for (int i = 0; i < count; i++) {
                Instant start = first.plus(Duration.ofHours(9L * i));
                journal.append(new SessionId("s" + i), session(random, i, start, editions, cards));
            }
        }
    }

    private static List<Entry> session(
            Random random, int number, Instant start, List<Edition> editions, List<CardRef> all) {
        int from = random.nextInt(all.size() - 14);
        List<CardRef> cards = all.subList(from, from + 12);
        List<Participant> people = IntStream.range(0, 6)
                .mapToObj(i -> new Participant("p" + i, NAMES.get((number + i) % NAMES.size())))
                .toList();
        List<SessionEvent> events = new ArrayList<>();
        events.add(new Started(new SessionSetup(
                "Oudergesprek " + number,
                people,
                editions.stream().map(Edition::digest).toList(),
                cards)));
        if (number % 5 == 0) {
            events.add(new Grouped(new Group("g" + number / 50, "Ouders van groep " + (number / 50 % 8 + 1))));
        }
        for (CardRef card : cards.subList(0, 3 + random.nextInt(10))) {
            events.add(new CardDrawn(card));
            for (Participant who : people) {
                events.add(FieldWritten.text(FieldKey.answer(card, who.id()), words(random, 8 + random.nextInt(14))));
            }
            events.add(new NoteWritten(card, words(random, 10)));
        }
        List<Entry> entries = new ArrayList<>();
        for (SessionEvent event : events) {
            entries.add(new Entry(entries.size() + 1, start.plusSeconds(40L * entries.size()), event));
        }
        return entries;
    }

    private static String words(Random random, int count) {
        List<String> words = List.of(WORDS.split(" "));
        return random.ints(count, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    private static void make(Path folder) throws Exception {
        try (SqliteJournal journal = journal(folder)) {
            List<SessionId> behind = journal.synopses().behind();
            long start = System.nanoTime();
            List<Synopsis> batch = new ArrayList<>();
            for (SessionId id : behind) {
                List<Entry> entries = journal.read(id);
                Library library =
                        Library.played(journal.editions(Session.of(entries).editions()));
                batch.add(SynopsisMaker.of(id, entries, library, Faces.NONE));
                if (batch.size() == 40) {
                    journal.synopses().keep(batch);
                    batch.clear();
                }
            }
            journal.synopses().keep(batch);
            System.out.printf(
                    "%d synopses made and kept in %.1f s, %.2f ms each%n",
                    behind.size(), ms(start) / 1000, ms(start) / Math.max(1, behind.size()));
        }
        System.out.printf("database: %.1f MB%n", Files.size(folder.resolve("driehoek.db")) / 1e6);
    }

    private static void search(Path folder) throws Exception {
        long start = cpu();
        Catalogue catalogue;
        try (SqliteJournal journal = journal(folder)) {
            var sessions = journal.sessions();
            var kept = journal.synopses().all();
            System.out.printf("%d synopses read in %.0f ms%n", kept.size(), spent(start));
            start = cpu();
            catalogue = Catalogue.of(sessions, kept, Map.of());
            System.out.printf("all words folded in %.0f ms%n", spent(start));
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("memory in use: %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        SynopsisIndex index = catalogue.index();
        for (String query : QUERIES) {
            start = cpu();
            int found = index.find(query).size();
            double cold = spent(start);
            double[] times = new double[40];
            for (int i = 0; i < times.length; i++) {
                start = cpu();
                index.find(query);
                times[i] = spent(start);
            }
            Arrays.sort(times);
            System.out.printf(
                    "'%s': %d found; first %.1f ms, median %.1f, 95 %% %.1f%n",
                    query, found, cold, times[20], times[38]);
        }
    }

    /** What this thread has worked, in nanoseconds: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double spent(long start) {
        return (cpu() - start) / 1e6;
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
