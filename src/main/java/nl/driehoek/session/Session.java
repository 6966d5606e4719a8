package nl.driehoek.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent.BoardEvent;
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
import nl.driehoek.session.SessionEvent.ProjectionEvent;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.TimerExtended;
import nl.driehoek.session.SessionEvent.TimerPaused;
import nl.driehoek.session.SessionEvent.TimerShown;
import nl.driehoek.session.SessionEvent.TimerStarted;
import nl.driehoek.session.SessionEvent.TimerStopped;
import nl.driehoek.session.SessionEvent.TurnEvent;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.TurnsEnded;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionEvent.WallCovered;
import nl.driehoek.session.SessionEvent.WallFrozen;
import nl.driehoek.session.SessionEvent.WorkShown;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Projection;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;

/**
 * What the events of a session add up to; immutable.
 *
 * @param setup what it started with
 * @param terms what holds now of what it started with
 * @param last the seq of the last event in it
 * @param board what undo may change
 * @param projection what is on screen
 * @param history where undo and redo go
 */
public record Session(
        SessionSetup setup, SessionTerms terms, long last, Board board, Projection projection, History history) {
    public Session {
        Objects.requireNonNull(setup);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(board);
        Objects.requireNonNull(projection);
        Objects.requireNonNull(history);
    }

    /**
     * The session that these entries tell.
     *
     * @param entries in order, {@link Started} first
     * @throws IllegalArgumentException if the list is empty or does not begin so
     */
    public static Session of(List<Entry> entries) {
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof Started(SessionSetup setup))) {
            throw new IllegalArgumentException("a session begins with its start");
        }
        Board board = new Board(
                setup.participants(),
                Table.of(setup.pile()),
                Writing.of(setup.before().values()),
                Ink.NONE,
                Turns.NONE);
        Session session = new Session(
                setup, SessionTerms.of(setup), entries.getFirst().seq(), board, Projection.START, History.EMPTY);
        for (Entry entry : entries.subList(1, entries.size())) {
            session = session.apply(entry);
        }
        return session;
    }

    /** The session after one more event; an event that makes no sense here changes nothing but the count. */
    public Session apply(Entry entry) {
        return switch (entry.event()) {
            case BoardEvent event -> changed(entry.seq(), event, entry.at());
            case ProjectionEvent event -> at(entry.seq(), board, moved(event, entry.at()), history);
            case Undone(OptionalLong from) -> undone(entry.seq(), from);
            case Redone(OptionalLong to) -> redone(entry.seq(), to);
            case TermsEvent event -> new Session(setup, terms.after(event), entry.seq(), board, projection, history);
            case Started _ -> unchanged(entry.seq());
        };
    }

    /** What it is called now, and whose it is. */
    public SessionTerms.Label label() {
        return terms.label();
    }

    /** Digests of the deck editions that it is and was played with; of each deck the latest stands first. */
    public List<String> editions() {
        return terms.editions();
    }

    /** The editions that it would be played with from when these are taken. */
    List<String> taking(List<String> taken) {
        return terms.taking(taken).editions();
    }

    /** The card before the facilitator, if one lies on the table. */
    public Optional<CardRef> current() {
        return projection.current();
    }

    private Session changed(long seq, BoardEvent event, Instant at) {
        Board next = after(event);
        Projection there = event.broughtUp().map(projection::at).orElse(projection);
        return at(seq, next, there.within(next.table()), history.done(board, event, seq, at));
    }

    private Board after(BoardEvent event) {
        Table table = board.table();
        Writing writing = board.writing();
        return switch (event) {
            case CardDrawn(CardRef card) -> board.with(table.lay(card));
            case CardChosen(CardRef card) -> board.with(table.lay(card));
            case CardSkipped(CardRef card, Optional<CardRef> next) ->
                board.with(next.map(table.putBack(card)::lay).orElseGet(() -> table.putBack(card)))
                        .with(board.turns().exchanged(card, next));
            case CardDiscarded(CardRef card, Optional<CardRef> next) ->
                board.with(next.map(table.discard(card)::lay).orElseGet(() -> table.discard(card)))
                        .with(board.turns().exchanged(card, next));
            case PileCut(CardRef card) -> board.with(table.cutTo(card));
            case TurnEvent turn -> after(turn);
            case ParticipantJoined(var who) -> board.join(who);
            case FieldWritten(var key, var value, var _) -> board.with(writing.withField(key, value));
            case NoteWritten(CardRef card, String text) -> board.with(writing.withNote(card, text));
            case QuestionWorded(CardRef card, String text) -> board.with(writing.withQuestion(card, text));
            case InkChanged(var edits, var _) -> board.with(board.ink().with(edits));
            case Unknown _ -> board;
        };
    }

    private Board after(TurnEvent event) {
        Turns turns = board.turns();
        return switch (event) {
            case TurnsBegan(var circle) -> board.with(turns.began(circle));
            case TurnGiven(String to, Optional<CardRef> card) ->
                board.with(card.map(board.table()::lay).orElse(board.table()))
                        .with(turns.given(to, card.or(this::current)));
            case NextNamed(String who) -> board.with(turns.followedBy(who));
            case TurnsEnded _ -> board.with(turns.ended());
        };
    }

    private Projection moved(ProjectionEvent event, Instant at) {
        return switch (event) {
            case CardOpened(CardRef card) -> projection.at(card).within(board.table());
            case PageTurned(int page) -> projection.turnedTo(page);
            case CardZoomed(var zoom) -> projection.with(zoom);
            case FieldsShown(var by) ->
                projection.showing(by.<Shown>map(Shown.Sheet::new).orElse(Shown.NOTHING));
            case WorkShown(var work) -> projection.showing(work);
            case WallChanged(var mode) -> projection.with(projection.wall().with(mode));
            case WallCovered(var cover) -> projection.with(projection.wall().with(cover));
            case WallFrozen(boolean frozen) ->
                projection.with(frozen ? heldWall() : projection.wall().thawed());
            case TimerStarted(Duration total, var phase) ->
                projection.with(Optional.of(RoundTimer.started(total, phase, projection.timer(), at)));
            case TimerExtended(Duration more) -> withTimer(timer -> timer.extended(more, at));
            case TimerPaused(boolean paused) -> withTimer(timer -> paused ? timer.paused(at) : timer.resumed(at));
            case TimerShown(boolean shown) -> withTimer(timer -> timer.shown(shown));
            case TimerStopped _ -> projection.with(Optional.<RoundTimer>empty());
        };
    }

    private Wall heldWall() {
        boolean shown = projection.wall().mode() == WallMode.LIVE;
        Optional<CardRef> card = projection.current().filter(_ -> shown);
        return projection.wall().frozen(Wall.Held.of(board, projection, card));
    }

    private Projection withTimer(UnaryOperator<RoundTimer> change) {
        return projection.with(projection.timer().map(change));
    }

    private Session unchanged(long seq) {
        return at(seq, board, projection, history);
    }

    private Session undone(long seq, OptionalLong from) {
        Optional<History.Move> back = history.undone(board, from);
        return back.map(move -> at(seq, move, projection)).orElseGet(() -> unchanged(seq));
    }

    private Session redone(long seq, OptionalLong to) {
        Optional<History.Move> forth = history.redone(board, to);
        return forth.map(move ->
                        at(seq, move, move.broughtUp().map(projection::at).orElse(projection)))
                .orElseGet(() -> unchanged(seq));
    }

    private Session at(long seq, History.Move move, Projection there) {
        return at(seq, move.board(), there.within(move.board().table()), move.history());
    }

    private Session at(long seq, Board next, Projection there, History then) {
        return new Session(setup, terms, seq, next, there, then);
    }
}
