package nl.driehoek.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Something that the facilitator asks of a session; {@link SessionRules} says what comes of it. */
public sealed interface SessionCommand {

    /** What is asked about the cards: which lie on the table, and which of them lies before the facilitator. */
    sealed interface CardCommand extends SessionCommand {}

    /** Draw the top card of the pile. */
    record Draw() implements CardCommand {}

    /** Let this card of the pile be the next one drawn; what lay over it goes under the pile. */
    record CutTo(CardRef card) implements CardCommand {}

    /** Lay this card on the table, or come back to it where it lies. */
    record Choose(CardRef card) implements CardCommand {}

    /** Put the current card back under the pile and draw another. */
    record Skip() implements CardCommand {}

    /** Take the current card out of today's talk and draw another. */
    record Discard() implements CardCommand {}

    /** Go to the card laid before the current one. */
    record Previous() implements CardCommand {}

    /** Go to the card laid after the current one, or draw one where it is the last. */
    record Next() implements CardCommand {}

    /** What is asked about what is on screen, at the desk or for the room. */
    sealed interface ScreenCommand extends SessionCommand {}

    /** Turn the current card to this page, from 0. */
    record TurnPage(int page) implements ScreenCommand {}

    /** Show this part of the current page large. */
    record ZoomTo(Zoom zoom) implements ScreenCommand {
        public ZoomTo {
            Objects.requireNonNull(zoom);
        }
    }

    /** Change what the room sees. */
    record SetWall(WallMode mode) implements ScreenCommand {}

    /** Lay something over the wall, or take it away. */
    record CoverWall(WallCover cover) implements ScreenCommand {}

    /** Let the wall stand still, or follow again. */
    record FreezeWall(boolean frozen) implements ScreenCommand {}

    /**
     * Start a round of this long, in place of the one under way. A phase that was left for another one of its card goes on
     * with the time that it had; the one that is under way begins anew.
     *
     * @param total 1 second to 24 hours; other lengths are not started
     * @param phase the part of the work that the round is for; empty for a round of its own
     */
    record StartTimer(Duration total, Optional<RoundPhase> phase) implements ScreenCommand {
        public StartTimer {
            Objects.requireNonNull(phase);
        }

        /** Start a round of its own. */
        public StartTimer(Duration total) {
            this(total, Optional.empty());
        }
    }

    /**
     * Give the round so much more time; once its time is over, so much from now on.
     *
     * @param more 1 second or more; not given where the round would be longer than 24 hours then
     */
    record ExtendTimer(Duration more) implements ScreenCommand {}

    /** Let the round's time stand still, or run on. */
    record PauseTimer(boolean paused) implements ScreenCommand {}

    /** Let the room see the round's time, or not. */
    record ShowTimer(boolean shown) implements ScreenCommand {}

    /** Put the round's time away. */
    record StopTimer() implements ScreenCommand {}

    /** What is asked about what the session is called and whose it is. */
    sealed interface LabelCommand extends SessionCommand {}

    /** Call the session so; blanks at the ends do not count. */
    record SetTitle(String title) implements LabelCommand {
        public SetTitle {
            Objects.requireNonNull(title);
        }
    }

    /** Put the session with this group, and call that so; {@link Group#NONE} changes nothing. */
    record SetGroup(Group group) implements LabelCommand {
        public SetGroup {
            Objects.requireNonNull(group);
        }
    }

    /** Let somebody join under this name; with a number after it where somebody is called so already. */
    record Join(String name) implements SessionCommand {}

    /** What is asked to be written. */
    sealed interface WritingCommand extends SessionCommand {}

    /** Put this value in a field in place of what stood there, or leave it empty. */
    record WriteField(FieldKey key, Optional<FieldValue> value) implements WritingCommand {
        public WriteField {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }

        /** Write these words; blank ones leave the field empty. */
        public static WriteField text(FieldKey key, String words) {
            return new WriteField(key, FieldValue.text(words));
        }
    }

    /**
     * Add a line to an answer, below what stands there; a blank one adds nothing. What is tallied in the group's answer adds
     * up, as {@link nl.driehoek.session.answer.Tallies} has it. It is a step of its own for undo.
     */
    record AddToAnswer(FieldKey key, String line) implements WritingCommand {
        public AddToAnswer {
            Objects.requireNonNull(key);
            Objects.requireNonNull(line);
        }
    }

    /**
     * Let the room see what somebody filled in on the current card, for as long as it is before the facilitator.
     *
     * @param by a participant's id or {@link FieldKey#GROUP}; empty for the card with nothing filled in
     */
    record ShowFields(Optional<String> by) implements SessionCommand {
        public ShowFields {
            Objects.requireNonNull(by);
        }
    }

    /** Let the room see what the group works at on the current card, for as long as it is before the facilitator. */
    record ShowWork(Shown.Work work) implements SessionCommand {
        public ShowWork {
            Objects.requireNonNull(work);
        }
    }

    /** Write a note on a card in place of what stood there. */
    record WriteNote(CardRef card, String text) implements WritingCommand {}

    /** Word the group's own question. */
    record WordQuestion(CardRef card, String text) implements WritingCommand {}

    /**
     * Change what is drawn. Marks that are new get their ids here; texts that are blank go.
     *
     * @param gesture what undo will call it
     */
    record ChangeInk(List<InkEdit> edits, Gesture gesture) implements SessionCommand {
        public ChangeInk {
            edits = List.copyOf(edits);
            Objects.requireNonNull(gesture);
        }

        /** Changes one drawing. */
        public ChangeInk(InkEdit edit, Gesture gesture) {
            this(List.of(edit), gesture);
        }
    }

    /**
     * Play with these deck editions from now on, in place of others of the same decks. Undo does not take that back.
     *
     * @param editions their digests
     */
    record TakeEditions(List<String> editions) implements SessionCommand {
        public TakeEditions {
            editions = List.copyOf(editions);
        }
    }

    /** What is asked about turns. */
    sealed interface TurnCommand extends SessionCommand {}

    /** Let everybody take turns, in the order in which they joined; only where there are at least two. */
    record StartTurns() implements TurnCommand {}

    /** Let the turn, and the card, go to the one who follows. */
    record PassTurn() implements TurnCommand {}

    /** Let this participant be the one who follows. */
    record NameNext(String who) implements TurnCommand {}

    /** Take no turns any more. */
    record StopTurns() implements TurnCommand {}

    /** Take the last step back. */
    record Undo() implements SessionCommand {}

    /** Do again what was taken back last. */
    record Redo() implements SessionCommand {}
}
