import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.edit.Eraser;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.edit.TextMeasure;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.ink.InkRules;
import nl.driehoek.store.journal.SqliteJournal;

/** Measures a session with many strokes; run it by the script "ink" beside it. */
final class InkBench {
    private static final SessionId SESSION = new SessionId("ink");
    private static final List<CardRef> CARDS = List.of(new CardRef("deck", "1"), new CardRef("deck", "2"));

    private InkBench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> write(folder, Integer.parseInt(arguments[2]));
            case "fill" -> fill(folder, Integer.parseInt(arguments[2]));
            case "open" -> open(folder);
            case "memory" -> memory(folder);
            case "hit" -> hit(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Half of all strokes go onto one card, so that one drawing is as full as it can be expected to get. */
    private static void write(Path folder, int strokes) throws Exception {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(entries, new SessionEvent.Started(new SessionSetup("Inkt", List.of(), List.of(), CARDS))));
        Session session = Session.of(entries);
        Hand hand = new Hand(2026);
        int[] points = new int[strokes];
        for (int i = 0; i < strokes; i++) {
            Mark.Stroke stroke = hand.stroke();
            points[i] = stroke.points().size();
            InkPlace place = new InkPlace(CARDS.get(i % 2), 0, Layer.WALL);
            SessionCommand draw = new SessionCommand.ChangeInk(InkEdit.put(place, stroke), Gesture.STROKE);
            Entry next = entry(entries, SessionRules.decide(session, draw).orElseThrow());
            entries.add(next);
            session = session.apply(next);
        }
        try (SqliteJournal journal = journal(folder)) {
            for (Entry entry : entries) { // one by one, as pens come up
                journal.append(SESSION, List.of(entry));
            }
        }
        Arrays.sort(points);
        System.out.printf(
                "%d strokes; points told by the mouse: median %d; points kept: median %d, 5%% below %d, 5%% above %d%n",
                strokes, hand.median(), points[strokes / 2], points[strokes / 20], points[strokes - strokes / 20 - 1]);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                System.out.printf("  %s: %.2f MB%n", file.getFileName(), Files.size(file) / 1e6);
            }
        }
    }

    /** A session for the program itself, which it offers to go on with: one card with all these strokes on it. */
    private static void fill(Path folder, int strokes) throws Exception {
        CardRef card = new CardRef("ouderbetrokkenheid", "1.1-q1");
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(
                entries, new SessionEvent.Started(new SessionSetup("Inkt", List.of(), List.of(), List.of(card)))));
        entries.add(entry(entries, new SessionEvent.CardDrawn(card)));
        Hand hand = new Hand(2026);
        for (int i = 1; i <= strokes; i++) {
            Points points = hand.stroke().points();
            Mark stroke = new Mark.Stroke(i, Mark.Tip.PEN, InkColour.ORANGE, PenWidth.FINE, points); // the pen is blue
            InkEdit put = InkEdit.put(new InkPlace(card, 0, Layer.WALL), stroke);
            entries.add(entry(entries, new SessionEvent.InkChanged(List.of(put), Gesture.STROKE)));
        }
        try (SqliteJournal journal = journal(folder)) {
            journal.append(SESSION, entries);
            journal.settings().put("open-session", SESSION.value());
        }
    }

    /** What a program that has just started does: it lists the sessions, and then one is opened. */
    private static void open(Path folder) throws Exception {
        long start = System.nanoTime();
        try (SqliteJournal journal = journal(folder)) {
            check(journal.sessions().size() == 1);
            long listed = System.nanoTime();
            List<Entry> entries = journal.read(SESSION);
            long read = System.nanoTime();
            Session session = Session.of(entries);
            long folded = System.nanoTime();
            System.out.printf(
                    "list of sessions %.0f ms; opening %.0f ms: read %.0f, fold %.0f%n",
                    (listed - start) / 1e6, (folded - listed) / 1e6, (read - listed) / 1e6, (folded - read) / 1e6);
            System.out.printf("figure\topening a session, read and folded\t%.0f\tms\t%n", (folded - listed) / 1e6);
            check(session.board().ink().lastId() > 0);
        }
    }

    private static void memory(Path folder) throws Exception {
        List<Entry> entries;
        try (SqliteJournal journal = journal(folder)) {
            entries = journal.read(SESSION);
        }
        double before = used();
        Session session = Session.of(entries);
        double after = used();
        int strokes = entries.size() - 1;
        System.out.printf("entries with their strokes and the program: %.1f MB%n", before);
        System.out.printf("figure\tmemory of the board and %d boards before it\t%.1f\tMB\t%n", strokes, after - before);
        check(session.last() == entries.size());
    }

    private static void hit(Path folder) throws Exception {
        Drawing drawing;
        try (SqliteJournal journal = journal(folder)) {
            drawing = Drawing.of(Session.of(journal.read(SESSION)).board().ink().drawings().values().stream()
                    .flatMap(Drawing::marks)
                    .toList());
        }
        HitTest hits = new HitTest(TextMeasure.GUESS);
        Eraser eraser = new Eraser(hits, 0.012);
        Random random = new Random(7);
        int[] found = new int[4];
        report(
                "hit test",
                3000,
                () -> found[0] += hits.top(drawing, place(random), 0.004).isPresent() ? 1 : 0);
        report(
                "erase whole strokes, a gesture of 60 places",
                300,
                () -> found[1] += eraser.touched(drawing, way(random)).size());
        report(
                "erase parts, a gesture of 60 places",
                300,
                () -> found[2] += eraser.cut(drawing, way(random)).removed().size());
        report(
                "erase parts as a hand does: 60 moves, then keeping it",
                60,
                () -> found[3] += erased(drawing, eraser, way(random)));
        System.out.printf("on %d strokes; found %s%n", drawing.size(), Arrays.toString(found));
    }

    /** Goes from place to place as the pointer tells them, and asks in the end for what comes of it, as the desk does. */
    private static int erased(Drawing drawing, Eraser eraser, List<Vec> way) {
        InkPlace place = new InkPlace(CARDS.getFirst(), 0, Layer.WALL);
        Ink before = new Ink(Map.of(place, drawing), 1_000_000);
        Drawing now = drawing;
        int fresh = 0;
        for (int i = 1; i < way.size(); i++) {
            Eraser.Cut cut = eraser.cut(now, way.subList(i - 1, i + 1));
            List<Mark> pieces = new ArrayList<>();
            for (Mark piece : cut.pieces()) {
                pieces.add(piece.withId(--fresh));
            }
            now = cut.removed().isEmpty() ? now : now.with(cut.removed(), pieces);
        }
        Set<Integer> gone = new HashSet<>();
        drawing.forEach(mark -> gone.add(mark.id()));
        now.forEach(mark -> gone.remove(mark.id()));
        List<Mark> left = now.marks()
                .filter(mark -> mark.id() < Mark.NEW)
                .map(mark -> mark.withId(Mark.NEW))
                .toList();
        List<InkEdit> edits = InkRules.decide(before, List.of(new InkEdit(place, gone, left)));
        return before.with(edits).at(place).size() > 0 ? gone.size() : 0;
    }

    private static void report(String what, int times, Runnable work) {
        double[] took = new double[times];
        long first = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            took[i] = (System.nanoTime() - start) / 1e6;
            first = i == 0 ? (long) (took[0] * 1000) : first;
        }
        double[] warm = Arrays.copyOfRange(took, times / 3, times);
        Arrays.sort(warm);
        System.out.printf(
                "%s: median %.2f ms, 95 %% %.2f ms, the very first %.1f ms%n",
                what, warm[warm.length / 2], warm[warm.length * 95 / 100], first / 1000.0);
    }

    private static Vec place(Random random) {
        return new Vec(random.nextDouble(), random.nextDouble() * 2 / 3);
    }

    private static List<Vec> way(Random random) {
        Vec at = new Vec(0.1 + 0.7 * random.nextDouble(), 0.1 + 0.45 * random.nextDouble());
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            way.add(at.plus(new Vec(0.002 * i, 0.03 * Math.sin(i / 5.0))));
        }
        return way;
    }

    private static SqliteJournal journal(Path folder) {
        return new SqliteJournal(folder, _ -> Optional.empty());
    }

    private static Entry entry(List<Entry> before, SessionEvent event) {
        return new Entry(
                before.size() + 1, Instant.parse("2026-11-24T13:00:00Z").plusMillis(1337L * before.size()), event);
    }

    private static double used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least / 1e6;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("not what was written");
        }
    }

    /**
     * Writes words as a hand does with a mouse over a card 1,200 pixels wide: loops that lean, letters of several heights,
     * a line that wavers, a place told in whole pixels 125 times a second.
     */
    static final class Hand {
        private static final double PIXEL = 1 / 1200.0;

        private final Random random;
        private final List<Integer> told = new ArrayList<>();
        private double x = 0.05;
        private double y = 0.05;

        Hand(long seed) {
            random = new Random(seed);
        }

        Mark.Stroke stroke() {
            int letters = 7 + random.nextInt(6);
            double height = 0.012 + 0.008 * random.nextDouble();
            if (x + letters * height > 0.95) {
                x = 0.05;
                y = y > 0.55 ? 0.05 + 0.02 * random.nextDouble() : y + 0.035;
            }
            Trace trace = new Trace(PIXEL);
            int places = 0;
            double lean = 0.3 * random.nextDouble();
            for (int letter = 0; letter < letters; letter++) {
                double tall = height * (random.nextInt(4) == 0 ? 2 : 0.7 + 0.6 * random.nextDouble());
                double wide = height * (0.5 + 0.6 * random.nextDouble());
                double loop = (random.nextDouble() - 0.3) * height * 0.9;
                int steps = 14 + random.nextInt(12);
                for (int step = 0; step < steps; step++) {
                    double turn = 2 * Math.PI * step / steps;
                    double up = tall * (1 - Math.cos(turn)) / 2 + height * 0.12 * Math.sin(3 * turn);
                    places += trace.add(
                                    pixel(x + wide * step / steps + loop * Math.sin(turn) + lean * up + waver()),
                                    pixel(y + 0.03 - up + waver()))
                            ? 1
                            : 0;
                }
                x += wide;
            }
            x += 0.01;
            told.add(places);
            return new Mark.Stroke(
                    Mark.NEW,
                    Mark.Tip.PEN,
                    InkColour.BLUE,
                    PenWidth.FINE,
                    trace.finished().orElseThrow());
        }

        int median() {
            return told.stream().sorted().skip(told.size() / 2).findFirst().orElseThrow();
        }

        private double waver() {
            return random.nextGaussian() * 0.4 * PIXEL;
        }

        private static double pixel(double place) {
            return Math.round(place / PIXEL) * PIXEL;
        }
    }
}
