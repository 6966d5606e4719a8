package nl.driehoek.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.AddToAnswer;
import nl.driehoek.session.SessionCommand.CardCommand;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CoverWall;
import nl.driehoek.session.SessionCommand.CutTo;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.ExtendTimer;
import nl.driehoek.session.SessionCommand.FreezeWall;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.session.SessionCommand.LabelCommand;
import nl.driehoek.session.SessionCommand.NameNext;
import nl.driehoek.session.SessionCommand.Next;
import nl.driehoek.session.SessionCommand.PassTurn;
import nl.driehoek.session.SessionCommand.PauseTimer;
import nl.driehoek.session.SessionCommand.Previous;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.ScreenCommand;
import nl.driehoek.session.SessionCommand.SetGroup;
import nl.driehoek.session.SessionCommand.SetTitle;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowFields;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.StopTimer;
import nl.driehoek.session.SessionCommand.StopTurns;
import nl.driehoek.session.SessionCommand.TakeEditions;
import nl.driehoek.session.SessionCommand.TurnCommand;
import nl.driehoek.session.SessionCommand.TurnPage;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionCommand.WritingCommand;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardOpened;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.CardZoomed;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.FieldsShown;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NextNamed;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.PageTurned;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.TimerExtended;
import nl.driehoek.session.SessionEvent.TimerPaused;
import nl.driehoek.session.SessionEvent.TimerShown;
import nl.driehoek.session.SessionEvent.TimerStarted;
import nl.driehoek.session.SessionEvent.TimerStopped;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.TurnsEnded;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionEvent.WallCovered;
import nl.driehoek.session.SessionEvent.WallFrozen;
import nl.driehoek.session.SessionEvent.WorkShown;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.answer.Tallies;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Projection;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkRules;

/** Says what comes of a command: the event that happens, or none where the command has nothing to change. */
public final class SessionRules {
    private static final Duration SHORTEST_ROUND = Duration.ofSeconds(1);
    private static final Duration LONGEST_ROUND = Duration.ofHours(24);

    private SessionRules() {}

    /** The event that a command leads to in this state. */
    public static Optional<SessionEvent> decide(Session now, SessionCommand command) {
        return switch (command) {
            case CardCommand cards -> cards(now, cards);
            case TurnCommand turn -> turn(now, turn);
            case ScreenCommand screen -> project(now.projection(), screen);
            case WritingCommand writing -> write(now.board().writing(), writing);
            case Join(String name) -> join(now.board(), name.strip());
            case ChangeInk(var wishes, var gesture) -> {
                List<InkEdit> edits = InkRules.decide(now.board().ink(), wishes);
                yield when(!edits.isEmpty(), new InkChanged(edits, gesture));
            }
            case ShowFields(var by) -> when(now.current().isPresent() && mayShow(now, by), new FieldsShown(by));
            case ShowWork(var work) ->
                when(now.current().isPresent() && !now.projection().shown().equals(work), new WorkShown(work));
            case TakeEditions(var editions) ->
                when(!now.taking(editions).equals(now.editions()), new EditionsTaken(editions));
            case LabelCommand label -> label(now.label(), label);
            case Undo _ -> named(now.history().undoFrom(), Undone::new);
            case Redo _ -> named(now.history().redoTo(), Redone::new);
        };
    }

    private static Optional<SessionEvent> label(SessionTerms.Label now, LabelCommand command) {
        return switch (command) {
            case SetTitle(String title) -> when(!now.title().equals(title.strip()), new Titled(title.strip()));
            case SetGroup(Group group) -> when(!group.isNone() && !now.group().equals(group), new Grouped(group));
        };
    }

    private static Optional<SessionEvent> cards(Session now, CardCommand command) {
        return switch (command) {
            case Draw _ -> draw(now);
            case Choose(CardRef card) -> choose(now, card);
            case CutTo(CardRef card) -> when(now.board().table().pile().indexOf(card) > 0, new PileCut(card));
            case Skip _ -> now.current().filter(card -> wasOnPile(now, card)).map(card -> skip(now, card));
            case Discard _ ->
                now.current()
                        .map(card -> new CardDiscarded(card, now.board().table().top()));
            case Previous _ -> neighbour(now, -1).map(CardOpened::new);
            case Next _ -> next(now);
        };
    }

    private static Optional<SessionEvent> write(Writing writing, WritingCommand command) {
        return switch (command) {
            case WriteField(var key, var value) ->
                when(!writing.value(key).equals(value), new FieldWritten(key, value));
            case AddToAnswer(var key, String line) ->
                when(!line.isBlank(), () -> new FieldWritten(key, FieldValue.text(added(writing, key, line)), true));
            case WriteNote(CardRef card, String text) ->
                when(differs(writing.note(card), text), new NoteWritten(card, text));
            case WordQuestion(CardRef card, String text) ->
                when(differs(writing.question(card), text), new QuestionWorded(card, text));
        };
    }

    private static String added(Writing writing, FieldKey key, String line) {
        return Tallies.added(writing.text(key), line, key.isGroup());
    }

    private static boolean mayShow(Session now, Optional<String> by) {
        Shown next = by.<Shown>map(Shown.Sheet::new).orElse(Shown.NOTHING);
        boolean known = by.map(who -> who.equals(FieldKey.GROUP)
                        || now.board().participant(who).isPresent())
                .orElse(true);
        return known && !next.equals(now.projection().shown());
    }

    private static Optional<SessionEvent> project(Projection now, ScreenCommand command) {
        return switch (command) {
            case TurnPage(int page) ->
                when(page >= 0 && page != now.page() && now.current().isPresent(), new PageTurned(page));
            case ZoomTo(var zoom) ->
                when(!zoom.equals(now.zoom()) && now.current().isPresent(), new CardZoomed(zoom));
            case SetWall(var mode) -> when(mode != now.wall().mode(), new WallChanged(mode));
            case CoverWall(var cover) -> when(cover != now.wall().cover(), new WallCovered(cover));
            case FreezeWall(boolean frozen) -> when(frozen != now.wall().isFrozen(), new WallFrozen(frozen));
            case StartTimer(Duration total, var phase) -> when(isRound(total), new TimerStarted(total, phase));
            case ExtendTimer(Duration more) ->
                now.timer()
                        .filter(timer -> isRound(more) && isRound(timer.total().plus(more)))
                        .map(_ -> new TimerExtended(more));
            case PauseTimer(boolean paused) ->
                now.timer().filter(timer -> timer.isRunning() == paused).map(_ -> new TimerPaused(paused));
            case ShowTimer(boolean shown) ->
                now.timer().filter(timer -> timer.onWall() != shown).map(_ -> new TimerShown(shown));
            case StopTimer _ -> now.timer().map(_ -> new TimerStopped());
        };
    }

    private static boolean isRound(Duration total) {
        return total.compareTo(SHORTEST_ROUND) >= 0 && total.compareTo(LONGEST_ROUND) <= 0;
    }

    /** Whether this card can be put back under the pile; one brought in from beside it cannot. */
    public static boolean wasOnPile(Session now, CardRef card) {
        return now.setup().pile().contains(card);
    }

    private static Optional<SessionEvent> choose(Session now, CardRef card) {
        if (!now.board().table().laid().contains(card)) {
            return Optional.of(new CardChosen(card));
        }
        return when(!now.current().equals(Optional.of(card)), new CardOpened(card));
    }

    /** While turns are taken, each card drawn is for the one who follows. */
    private static Optional<SessionEvent> draw(Session now) {
        Optional<CardRef> top = now.board().table().top();
        return top.flatMap(card -> now.board()
                .turns()
                .next()
                .<SessionEvent>map(who -> new TurnGiven(who, top))
                .or(() -> Optional.of(new CardDrawn(card))));
    }

    private static Optional<SessionEvent> turn(Session now, TurnCommand command) {
        Turns turns = now.board().turns();
        return switch (command) {
            case StartTurns _ -> {
                List<String> all =
                        now.board().participants().stream().map(Participant::id).toList();
                yield when(!turns.areTaken() && all.size() > 1, () -> new TurnsBegan(all));
            }
            case PassTurn _ ->
                turns.next()
                        .filter(_ -> turns.whose().isPresent() && !turns.next().equals(turns.whose()))
                        .map(who -> new TurnGiven(who, Optional.empty()));
            case NameNext(String who) ->
                when(turns.circle().contains(who) && !turns.next().equals(Optional.of(who)), new NextNamed(who));
            case StopTurns _ -> when(turns.areTaken(), new TurnsEnded());
        };
    }

    private static CardSkipped skip(Session now, CardRef card) {
        return new CardSkipped(card, now.board().table().top());
    }

    private static Optional<SessionEvent> next(Session now) {
        Optional<CardRef> laid = neighbour(now, 1);
        return laid.isPresent() ? laid.map(CardOpened::new) : draw(now);
    }

    private static Optional<CardRef> neighbour(Session now, int step) {
        Table table = now.board().table();
        int there = now.current().map(table.laid()::indexOf).orElse(-1) + step;
        boolean fits =
                now.current().isPresent() && there >= 0 && there < table.laid().size();
        return fits ? Optional.of(table.laid().get(there)) : Optional.empty();
    }

    private static Optional<SessionEvent> join(Board board, String name) {
        List<String> ids = board.participants().stream().map(Participant::id).toList();
        List<String> names =
                board.participants().stream().map(Participant::name).toList();
        return when(
                !name.isEmpty(),
                () -> new ParticipantJoined(new Participant(freeId(ids), Participant.distinct(name, names))));
    }

    private static String freeId(List<String> taken) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> "p" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean differs(String before, String after) {
        return !before.equals(after.isBlank() ? "" : after);
    }

    private static Optional<SessionEvent> named(OptionalLong step, Function<OptionalLong, SessionEvent> event) {
        return step.isPresent() ? Optional.of(event.apply(step)) : Optional.empty();
    }

    private static Optional<SessionEvent> when(boolean holds, SessionEvent event) {
        return holds ? Optional.of(event) : Optional.empty();
    }

    private static Optional<SessionEvent> when(boolean holds, Supplier<SessionEvent> event) {
        return holds ? Optional.of(event.get()) : Optional.empty();
    }
}
