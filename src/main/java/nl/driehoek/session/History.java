package nl.driehoek.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent.BoardEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.TurnEvent;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.ink.StepMerging;

/**
 * The boards that undo and redo go to, without limit; immutable, and linked so that a step costs the same however many
 * there are.
 *
 * <p>Whatever may stand between two steps is a step, so that no undo reaches past it: also an event that this program
 * does not know. As such an event may have been no step to the program that wrote it, undo and redo name the step that
 * they are about, and what was undone before it stays known; but it can be redone only by an event that says so.
 */
public final class History {
    /** Writing on at the same place within this time belongs to one step; it says where steps begin, so it never changes. */
    static final Duration MERGE_WITHIN = Duration.ofSeconds(5);

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

    /** What redo would do again; nothing while an event that is not known may have made an end of it. */
    public Optional<BoardEvent> redoable() {
        return next().map(Step::cause);
    }

    /** The seq of the first entry of what undo would take back. */
    OptionalLong undoFrom() {
        return past == null ? OptionalLong.empty() : OptionalLong.of(past.first);
    }

    /** The seq of the last entry of what redo would do again. */
    OptionalLong redoTo() {
        return next().stream().mapToLong(Step::last).findFirst();
    }

    /** After a step away from this board; what was undone before can no longer be redone. */
    History done(Board before, BoardEvent cause, long seq, Instant at) {
        boolean merges = future == null
                && past != null
                && samePlace(past.cause, cause)
                && Duration.between(past.at, at).compareTo(MERGE_WITHIN) <= 0;
        return merges
                ? new History(new Step(past.board, cause, past.first, seq, at, past.rest), null)
                : new History(new Step(before, cause, seq, seq, at, past), cause instanceof Unknown ? future : null);
    }

    /**
     * Back from this board to the one before a step.
     *
     * @param from seq of the first entry of that step; the latest step where empty
     * @return empty where there is no such step
     */
    Optional<Move> undone(Board now, OptionalLong from) {
        Move move = new Move(now, this);
        while (move.history.past != null) {
            Step step = move.history.past;
            move = new Move(step.board, new History(step.rest, step.at(move.board, move.history.future)));
            if (from.isEmpty() || from.getAsLong() == step.first) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    /**
     * Forward from this board to the one after a step.
     *
     * @param to seq of the last entry of that step; the one undone last where empty
     * @return empty where there is no such step
     */
    Optional<Move> redone(Board now, OptionalLong to) {
        Move move = new Move(now, this);
        while (move.history.future != null) {
            Step step = move.history.future;
            move = new Move(step.board, new History(step.at(move.board, move.history.past), step.rest));
            if (to.isEmpty() || to.getAsLong() == step.last) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    private Optional<Step> next() {
        boolean unsure = past != null && future != null && past.cause instanceof Unknown && past.first > future.last;
        return unsure ? Optional.empty() : Optional.ofNullable(future);
    }

    private static boolean samePlace(BoardEvent one, BoardEvent other) {
        return switch (one) {
            case FieldWritten a -> other instanceof FieldWritten b && a.goesOn(b);
            case NoteWritten a -> other instanceof NoteWritten b && a.card().equals(b.card());
            case QuestionWorded a ->
                other instanceof QuestionWorded b && a.card().equals(b.card());
            case InkChanged a ->
                other instanceof InkChanged b && StepMerging.goesOn(a.gesture(), a.edits(), b.gesture(), b.edits());
            case CardDrawn _, CardChosen _, CardSkipped _, CardDiscarded _, PileCut _ -> false;
            case TurnEvent _, ParticipantJoined _, Unknown _ -> false;
        };
    }

    /** A board that was gone to, and the history there. */
    record Move(Board board, History history) {
        /** The card that the step before this board laid before the facilitator anew, if it did so. */
        Optional<CardRef> broughtUp() {
            return history.undoable().flatMap(BoardEvent::broughtUp);
        }
    }

    /** A board to go to, what led away from it, with which entries and when, and the steps beyond. */
    private record Step(Board board, BoardEvent cause, long first, long last, Instant at, Step rest) {
        /** The same step seen from its other side: nothing that is written next goes on with it. */
        Step at(Board other, Step beyond) {
            return new Step(other, cause, first, last, Instant.MIN, beyond);
        }
    }
}
