package nl.driehoek.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.driehoek.session.SessionEvent.BoardEvent;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.ink.Stint;

/**
 * The boards that undo and redo go to, without limit; immutable, and linked so that a step costs the same however many
 * there are.
 */
public final class History {
    /** Writing on at the same place within this time belongs to one step. */
    static final Duration STINT = Duration.ofSeconds(5);

    /** Nothing to undo, nothing to redo. */
    public static final History EMPTY = new History(null, null);

    private final Step past;
    private final Step future;

    private History(Step past, Step future) {
        this.past = past;
        this.future = future;
    }

    /** What undo would take back. */
    public Optional<BoardEvent> undoable() {
        return Optional.ofNullable(past).map(Step::cause);
    }

    /** What redo would do again. */
    public Optional<BoardEvent> redoable() {
        return Optional.ofNullable(future).map(Step::cause);
    }

    /** After a step away from this board; what was undone before can no longer be redone. */
    History done(Board before, BoardEvent cause, Instant at) {
        boolean sameStint = future == null
                && past != null
                && samePlace(past.cause, cause)
                && Duration.between(past.at, at).compareTo(STINT) <= 0;
        return sameStint
                ? new History(new Step(past.board, cause, at, past.rest), null)
                : new History(new Step(before, cause, at, past), null);
    }

    /** The board to go back to; only where there is something to undo. */
    Board before() {
        return past.board;
    }

    /** The board to go forward to; only where there is something to redo. */
    Board after() {
        return future.board;
    }

    /** After going back from this board. */
    History undone(Board now) {
        return new History(past.rest, new Step(now, past.cause, past.at, future));
    }

    /** After going forward from this board. */
    History redone(Board now) {
        return new History(new Step(now, future.cause, Instant.MIN, past), future.rest);
    }

    private static boolean samePlace(BoardEvent one, BoardEvent other) {
        return switch (one) {
            case FieldWritten a ->
                other instanceof FieldWritten b && a.key().equals(b.key()) && a.isTyping() && b.isTyping();
            case NoteWritten a -> other instanceof NoteWritten b && a.card().equals(b.card());
            case QuestionWorded a ->
                other instanceof QuestionWorded b && a.card().equals(b.card());
            case InkChanged a ->
                other instanceof InkChanged b && Stint.goesOn(a.gesture(), a.edits(), b.gesture(), b.edits());
            default -> false;
        };
    }

    /** A board to go to, what led away from it and when, and the steps beyond. */
    private record Step(Board board, BoardEvent cause, Instant at, Step rest) {}
}
