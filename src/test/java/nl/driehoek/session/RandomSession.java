package nl.driehoek.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.group.Group;

/** Plays a session with random but repeatable commands, for tests of laws; other packages' tests may use it too. */
public final class RandomSession {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    private final Random random;
    private final RandomInk ink;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = START;
    private Session session;

    /** A session that always plays the same for the same seed. */
    public RandomSession(long seed) {
        random = new Random(seed);
        ink = new RandomInk(random);
        List<Participant> people = List.of(new Participant("p1", "Sam"), new Participant("p2", "N. de B."));
        SessionSetup setup = new SessionSetup("Gesprek " + seed, people, List.of("0".repeat(64)), pile());
        entries.add(new Entry(1, now, new SessionEvent.Started(setup)));
        session = Session.of(entries);
    }

    /** The cards on the pile at the start. */
    public static List<CardRef> pile() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new CardRef("kit", "1.1-q" + n))
                .toList();
    }

    /** All that happened so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The session as it is now. */
    public Session session() {
        return session;
    }

    /** Plays this many random commands. */
    public RandomSession play(int commands) {
        for (int i = 0; i < commands; i++) {
            perform(command());
        }
        return this;
    }

    /** Performs one command and says what came of it. */
    public Optional<SessionEvent> perform(SessionCommand command) {
        now = now.plusMillis(random.nextInt(12_000));
        Optional<SessionEvent> event = SessionRules.decide(session, command);
        event.ifPresent(this::happen);
        return event;
    }

    /** Some command, sensible or not. */
    public SessionCommand command() {
        return switch (random.nextInt(26)) {
            case 0, 1, 2 -> new SessionCommand.Draw();
            case 3 -> new SessionCommand.Choose(card());
            case 4 -> random.nextInt(3) == 0 ? new SessionCommand.CutTo(card()) : new SessionCommand.Skip();
            case 5 -> new SessionCommand.Previous();
            case 6 -> new SessionCommand.Next();
            case 7 -> new SessionCommand.SetWall(random.nextBoolean() ? WallMode.LIVE : WallMode.HIDDEN);
            case 8 -> new SessionCommand.Join(random.nextInt(4) == 0 ? " " : "Deelnemer " + random.nextInt(9));
            case 9 -> answer();
            case 10 -> field();
            case 11 -> new SessionCommand.WriteNote(card(), text());
            case 12 -> new SessionCommand.WordQuestion(card(), text());
            case 13 ->
                random.nextInt(3) == 0
                        ? new SessionCommand.Discard()
                        : new SessionCommand.TurnPage(random.nextInt(4) - 1);
            case 14 -> new SessionCommand.CoverWall(WallCover.values()[random.nextInt(3)]);
            case 15 -> new SessionCommand.FreezeWall(random.nextBoolean());
            case 16 -> timer();
            case 17, 18, 19, 20 ->
                ink.gesture(session.board().ink(), session.current().orElseGet(this::card));
            case 21 -> turn();
            case 22 -> label();
            case 23 ->
                new SessionCommand.ZoomTo(
                        Zoom.round(new Vec(random.nextDouble(), random.nextDouble()), random.nextDouble() * 1.2));
            case 24 ->
                new SessionCommand.TakeEditions(
                        List.of(Integer.toString(random.nextInt(3)).repeat(64)));
            default -> random.nextBoolean() ? new SessionCommand.Undo() : new SessionCommand.Redo();
        };
    }

    private SessionCommand answer() {
        FieldKey key = FieldKey.answer(card(), person());
        return random.nextInt(3) == 0
                ? new SessionCommand.AddToAnswer(key, random.nextBoolean() ? text() : random.nextInt(9) + "× ja")
                : SessionCommand.WriteField.text(key, text());
    }

    private SessionCommand label() {
        return random.nextBoolean()
                ? new SessionCommand.SetTitle(text())
                : new SessionCommand.SetGroup(new Group("g" + random.nextInt(2), text()));
    }

    private SessionCommand turn() {
        return switch (random.nextInt(6)) {
            case 0 -> new SessionCommand.StopTurns();
            case 1 -> new SessionCommand.PassTurn();
            case 2 -> new SessionCommand.NameNext("p" + random.nextInt(4));
            default -> new SessionCommand.StartTurns();
        };
    }

    private SessionCommand timer() {
        return switch (random.nextInt(6)) {
            case 0 -> new SessionCommand.StartTimer(Duration.ofSeconds(random.nextInt(600)));
            case 4 -> new SessionCommand.StartTimer(Duration.ofSeconds(random.nextInt(600)), Optional.of(phase()));
            case 5 -> new SessionCommand.ExtendTimer(Duration.ofSeconds(random.nextInt(120) - 10));
            case 1 -> new SessionCommand.PauseTimer(random.nextBoolean());
            case 2 -> new SessionCommand.ShowTimer(random.nextBoolean());
            default -> new SessionCommand.StopTimer();
        };
    }

    private RoundPhase phase() {
        int number = 1 + random.nextInt(3);
        return new RoundPhase(pile().get(random.nextInt(2)), number, 3, "Fase " + number);
    }

    private void happen(SessionEvent event) {
        Entry entry = new Entry(session.last() + 1, now, event);
        entries.add(entry);
        session = session.apply(entry);
    }

    private CardRef card() {
        int n = random.nextInt(10);
        return n < 8 ? pile().get(n) : new CardRef("kit", "def-" + n);
    }

    private String person() {
        return List.of(FieldKey.GROUP, "p1", "p2").get(random.nextInt(3));
    }

    private SessionCommand field() {
        if (random.nextInt(6) == 0) {
            Set<String> fields = random.nextBoolean() ? Set.of("f0") : Set.of("f1", FieldKey.MAIN);
            return new SessionCommand.ShowWork(new Shown.Work("compare", "together", fields, random.nextInt(4) == 0));
        }
        if (random.nextInt(3) == 0) {
            return new SessionCommand.ShowFields(
                    random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(6) == 0 ? "p9" : person()));
        }
        int number = random.nextInt(3);
        String by = person();
        if (random.nextInt(4) == 0) {
            FieldValue value = random.nextBoolean()
                    ? new FieldValue.Number(random.nextInt(40) - 3)
                    : new FieldValue.Place(random.nextDouble(), 1);
            return new SessionCommand.WriteField(new FieldKey(card(), "f3", by), Optional.of(value));
        }
        Optional<FieldValue> value = switch (number) {
            case 0 -> FieldValue.text(random.nextInt(4) == 0 ? "" : "van " + whose(by) + " " + random.nextInt(100));
            case 1 -> FieldValue.tick(random.nextBoolean());
            default -> FieldValue.choice(random.nextInt(3) == 0 ? Set.of() : Set.of("o" + random.nextInt(3), "geen"));
        };
        return new SessionCommand.WriteField(new FieldKey(card(), "f" + number, by), value);
    }

    /** How somebody's values in {@code f0} begin, so that it is plain whose they are wherever they turn up. */
    public static String whose(String by) {
        return by.isEmpty() ? "allen" : by;
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "één regel\nen nog een – ‘zo’ 🙂";
            default -> "geheim " + random.nextInt(100);
        };
    }
}
