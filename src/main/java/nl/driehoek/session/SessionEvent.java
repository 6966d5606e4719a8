package nl.driehoek.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Something that happened in a session; a session is nothing but the list of these. */
public sealed interface SessionEvent
        permits SessionEvent.Started,
                TermsEvent,
                SessionEvent.BoardEvent,
                SessionEvent.ProjectionEvent,
                SessionEvent.Undone,
                SessionEvent.Redone {

    /** The card that this laid before the facilitator anew, if it did so. */
    default Optional<CardRef> broughtUp() {
        return Optional.empty();
    }

    /** The session began; always its first event, and only that. */
    record Started(SessionSetup setup) implements SessionEvent {
        public Started {
            Objects.requireNonNull(setup);
        }
    }

    /** What undo takes back. */
    sealed interface BoardEvent extends SessionEvent {}

    /** The top card of the pile was drawn. */
    record CardDrawn(CardRef card) implements BoardEvent {
        @Override
        public Optional<CardRef> broughtUp() {
            return Optional.of(card);
        }
    }

    /** A card was picked by hand, from the pile or, such as a definition or an energizer, from beside it. */
    record CardChosen(CardRef card) implements BoardEvent {
        @Override
        public Optional<CardRef> broughtUp() {
            return Optional.of(card);
        }
    }

    /**
     * A card was put back under the pile unused.
     *
     * @param card the one put back
     * @param next the one drawn in its place; empty when there was no other
     */
    record CardSkipped(CardRef card, Optional<CardRef> next) implements BoardEvent {
        @Override
        public Optional<CardRef> broughtUp() {
            return next;
        }
    }

    /**
     * A card was taken out of today's talk.
     *
     * @param card the one that is not wanted any more
     * @param next the one drawn in its place; empty when there was none, or when it did not lie before the facilitator
     */
    record CardDiscarded(CardRef card, Optional<CardRef> next) implements BoardEvent {
        @Override
        public Optional<CardRef> broughtUp() {
            return next;
        }
    }

    /** What lay over this card on the pile went under the pile, so that it is the next one to be drawn. */
    record PileCut(CardRef card) implements BoardEvent {}

    /** Something about whose turn it is. */
    sealed interface TurnEvent extends BoardEvent {}

    /**
     * Turns are taken from now on.
     *
     * @param circle ids of those who take turns; the first of them begins
     */
    record TurnsBegan(List<String> circle) implements TurnEvent {
        public TurnsBegan {
            circle = List.copyOf(circle);
        }
    }

    /**
     * The turn went to somebody.
     *
     * @param to a participant's id
     * @param card drawn for that; empty where the card that lies before the facilitator was handed on
     */
    record TurnGiven(String to, Optional<CardRef> card) implements TurnEvent {
        @Override
        public Optional<CardRef> broughtUp() {
            return card;
        }
    }

    /** This participant is the one who follows. */
    record NextNamed(String who) implements TurnEvent {}

    /** No turns are taken any more. */
    record TurnsEnded() implements TurnEvent {}

    /** Somebody joined. */
    record ParticipantJoined(Participant participant) implements BoardEvent {}

    /**
     * What stands in a field is something else now.
     *
     * @param value empty where nothing stands there any more
     * @param apart whether it is a step of its own, however soon it comes after another at the same place
     */
    record FieldWritten(FieldKey key, Optional<FieldValue> value, boolean apart) implements BoardEvent {
        public FieldWritten {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }

        /** What may be one of many keys of one stretch of typing. */
        public FieldWritten(FieldKey key, Optional<FieldValue> value) {
            this(key, value, false);
        }

        /** These words stand there; blank ones stand for nothing. */
        public static FieldWritten text(FieldKey key, String words) {
            return new FieldWritten(key, FieldValue.text(words));
        }

        /** Whether this is about words, or about none. */
        public boolean isTyping() {
            return value.map(FieldValue.Text.class::isInstance).orElse(true);
        }

        /** Whether this and another belong to one stretch of typing, where no time lies between. */
        boolean goesOn(FieldWritten other) {
            return key.equals(other.key) && isTyping() && other.isTyping() && !apart && !other.apart;
        }
    }

    /** The facilitator's note on a card now reads like this; an empty text wipes it. */
    record NoteWritten(CardRef card, String text) implements BoardEvent {}

    /** The group's own question on a card now reads like this; an empty text brings the invitation back. */
    record QuestionWorded(CardRef card, String text) implements BoardEvent {}

    /**
     * What is drawn changed: something was drawn, erased, moved, written, stuck, wiped or taken over.
     *
     * @param edits what changed where, in that order
     * @param gesture what it was that was done
     */
    record InkChanged(List<InkEdit> edits, Gesture gesture) implements BoardEvent {
        public InkChanged {
            edits = List.copyOf(edits);
            Objects.requireNonNull(gesture);
        }
    }

    /** What is on screen changed, and nothing else. */
    sealed interface ProjectionEvent extends SessionEvent {}

    /** A card on the table came before the facilitator. */
    record CardOpened(CardRef card) implements ProjectionEvent {}

    /** The room sees something else. */
    record WallChanged(WallMode mode) implements ProjectionEvent {}

    /** The card before the facilitator was turned to this page, from 0. */
    record PageTurned(int page) implements ProjectionEvent {}

    /** This part of the page before the facilitator is shown large. */
    record CardZoomed(Zoom zoom) implements ProjectionEvent {
        public CardZoomed {
            Objects.requireNonNull(zoom);
        }
    }

    /** Something else lies over the wall. */
    record WallCovered(WallCover cover) implements ProjectionEvent {}

    /** The wall stands still from now on, or follows again. */
    record WallFrozen(boolean frozen) implements ProjectionEvent {}

    /**
     * The room sees what somebody filled in on the current card, for as long as it is before the facilitator.
     *
     * @param by a participant's id or {@link FieldKey#GROUP}; empty where it sees the card with nothing filled in
     */
    record FieldsShown(Optional<String> by) implements ProjectionEvent {
        public FieldsShown {
            Objects.requireNonNull(by);
        }
    }

    /** The room sees what the group works at on the current card, for as long as it is before the facilitator. */
    record WorkShown(Shown.Work work) implements ProjectionEvent {
        public WorkShown {
            Objects.requireNonNull(work);
        }
    }

    /**
     * A round began.
     *
     * @param total how long it takes
     * @param phase the part of the work on a card that it is for; empty for a round of its own
     */
    record TimerStarted(Duration total, Optional<RoundPhase> phase) implements ProjectionEvent {
        public TimerStarted {
            Objects.requireNonNull(phase);
        }

        /** A round of its own began. */
        public TimerStarted(Duration total) {
            this(total, Optional.empty());
        }
    }

    /** The round got so much more time; where its time was over, so much from then on. */
    record TimerExtended(Duration more) implements ProjectionEvent {}

    /** The round's time stands still, or runs on. */
    record TimerPaused(boolean paused) implements ProjectionEvent {}

    /** The room sees the round's time, or does so no longer. */
    record TimerShown(boolean shown) implements ProjectionEvent {}

    /** The round is over and its time put away. */
    record TimerStopped() implements ProjectionEvent {}

    /**
     * A step was taken back.
     *
     * @param from the seq of the first entry of that step; empty, as older programs wrote it, for the last step not yet
     *     undone
     */
    record Undone(OptionalLong from) implements SessionEvent {
        public Undone {
            Objects.requireNonNull(from);
        }

        /** The last step that was not yet undone. */
        public Undone() {
            this(OptionalLong.empty());
        }
    }

    /**
     * A step that was undone was done again.
     *
     * @param to the seq of the last entry of that step; empty, as older programs wrote it, for the one undone last
     */
    record Redone(OptionalLong to) implements SessionEvent {
        public Redone {
            Objects.requireNonNull(to);
        }

        /** The step that was undone last. */
        public Redone() {
            this(OptionalLong.empty());
        }
    }

    /**
     * An event of a newer program, or one whose content makes no sense, kept as it is. It changes nothing that this
     * program knows of, but counts as a step, for undo must not reach past it.
     *
     * @param type its word on disk
     * @param version its version on disk
     * @param json its content on disk
     */
    record Unknown(String type, int version, String json) implements BoardEvent {}
}
