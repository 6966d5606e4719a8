import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import nl.driehoek.control.document.SessionDocument;
import nl.driehoek.control.document.Writers;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.ink.RoughPrinter;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.tool.registry.Tools;

/** Measures how long a large session takes to write as a document; run it by the script "documents" beside it. */
final class DocumentBench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int PARTICIPANTS = 40;
    private static final int CARDS = 80;
    private static final int ANSWERS = 3000;
    private static final int STROKES = 2000;
    private static final String WORDS = "Wij bellen ouders ook als het goed gaat en niet pas wanneer er iets mis is op"
            + " school of thuis want dan weten zij dat wij hun kind zien";

    private DocumentBench() {}

    public static void main(String[] arguments) throws Exception {
        Format format = Format.ofEnding(arguments[0]).orElseThrow();
        Texts texts = new Texts(Language.NL);
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        SessionRecord record = new DocumentBench().record(new Random(2026));
        SessionDocument document = new SessionDocument(
                new ReportBuilder(texts, zone, Tools.rows()),
                Writers.of(texts, zone, "Driehoek"),
                new RoughPrinter(),
                texts);
        Choice choice = new Choice(format, Contents.ALL, Division.WHOLE);
        byte[] bytes = {};
        for (int run = 1; run <= Integer.parseInt(arguments[1]); run++) {
            long start = System.nanoTime();
            long worked = SYSTEM.getProcessCpuTime();
            bytes = document.made(record, choice, Progress.NONE).orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%s %d: %.2f s (%.2f s of processor time), %.1f MB, %s%n",
                    format.ending(),
                    run,
                    (System.nanoTime() - start) / 1e9,
                    (SYSTEM.getProcessCpuTime() - worked) / 1e9,
                    bytes.length / 1e6,
                    peak());
            System.out.printf(
                    Locale.ROOT,
                    "figure\tdocument, %s, time %d\t%.2f\ts\t%n",
                    format.ending(),
                    run,
                    (System.nanoTime() - start) / 1e9);
        }
        if (arguments.length > 2) {
            Files.write(Path.of(arguments[2]), bytes);
        }
    }

    /** What the program held at most, with all that it is itself. */
    private static String peak() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
    }

    private SessionRecord record(Random random) {
        List<Entry> entries = new ArrayList<>();
        List<Participant> people = IntStream.rangeClosed(1, PARTICIPANTS)
                .mapToObj(i -> new Participant("p" + i, "Deelnemer Zoë " + i))
                .toList();
        List<CardRef> pile = IntStream.range(0, CARDS)
                .mapToObj(i -> new CardRef("bench", "q" + i))
                .toList();
        Deck deck = deck(random);
        Edition edition = new Edition(deck, "0".repeat(64), "{}");
        add(entries, new SessionEvent.Started(new SessionSetup("Groot", people, List.of(edition.digest()), pile)));
        pile.forEach(card -> add(entries, new SessionEvent.CardDrawn(card)));
        for (int i = 0; i < ANSWERS; i++) {
            FieldKey key = FieldKey.answer(pile.get(i % CARDS), "p" + (1 + i / CARDS % PARTICIPANTS));
            add(entries, SessionEvent.FieldWritten.text(key, sentence(random)));
        }
        for (int i = 0; i < STROKES; i++) {
            InkPlace place = new InkPlace(pile.get(i % CARDS), 0, Layer.WALL);
            InkEdit edit = InkEdit.put(place, stroke(random, i + 1));
            add(entries, new SessionEvent.InkChanged(List.of(edit), Gesture.STROKE));
        }
        return new SessionRecord(new SessionId("bench"), entries, new Library(List.of(edition)));
    }

    private static void add(List<Entry> entries, SessionEvent event) {
        Instant at = Instant.parse("2026-11-22T13:05:00Z").plusSeconds(entries.size());
        entries.add(new Entry(entries.size() + 1, at, event));
    }

    private static String sentence(Random random) {
        int from = random.nextInt(WORDS.length() / 2);
        return WORDS.substring(from, from + 30 + random.nextInt(WORDS.length() - from - 30))
                .strip();
    }

    private static Deck deck(Random random) {
        List<Card> cards = IntStream.range(0, CARDS)
                .<Card>mapToObj(i -> new Card.Question(CardFace.of("q" + i, sentence(random) + "?\n\n- een\n- twee")))
                .toList();
        return new Deck(
                new Deck.Info("bench", Locale.of("nl"), "1.0.0", "Groot", "CC-BY-4.0"),
                List.of(new Theme("t", "Thema")),
                List.of(new CardSet("1.1", "t", "Set", Guide.NONE, cards)));
    }

    /** A written word of some 150 points. */
    private static Mark.Stroke stroke(Random random, int id) {
        Trace trace = new Trace(1 / 1200.0);
        double x = 0.05 + 0.6 * random.nextDouble();
        double y = 0.05 + 0.5 * random.nextDouble();
        for (int step = 0; step < 150; step++) {
            trace.add(x + step * 0.0015, y + 0.012 * Math.sin(step / 4.0) + 0.001 * random.nextDouble());
        }
        return new Mark.Stroke(
                id,
                Mark.Tip.PEN,
                InkColour.BLUE,
                PenWidth.FINE,
                trace.finished().orElseThrow());
    }
}
