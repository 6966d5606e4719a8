package nl.driehoek.session;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.AnswerKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;

/** Something that happened in a session; a session is nothing but the list of these. */
public sealed interface SessionEvent {

    /** The session began; always its first event, and only that. */
    record Started(SessionSetup setup) implements SessionEvent {
        public Started {
            Objects.requireNonNull(setup);
        }
    }

    /** What undo takes back. */
    sealed interface BoardEvent extends SessionEvent {}

    /** The top card of the pile was drawn. */
    record CardDrawn(CardRef card) implements BoardEvent {}

    /** A card was picked by hand, from the pile or, such as a definition or an energizer, from beside it. */
    record CardChosen(CardRef card) implements BoardEvent {}

    /**
     * A card was put back under the pile unused.
     *
     * @param card the one put back
     * @param next the one drawn in its place; empty when there was no other
     */
    record CardSkipped(CardRef card, Optional<CardRef> next) implements BoardEvent {}

    /** Somebody joined. */
    record ParticipantJoined(Participant participant) implements BoardEvent {}

    /** An answer now reads like this; an empty text wipes it. */
    record AnswerWritten(AnswerKey key, String text) implements BoardEvent {}

    /** The facilitator's note on a card now reads like this; an empty text wipes it. */
    record NoteWritten(CardRef card, String text) implements BoardEvent {}

    /** The group's own question on a card now reads like this; an empty text brings the invitation back. */
    record QuestionWorded(CardRef card, String text) implements BoardEvent {}

    /** What is on screen changed, and nothing else. */
    sealed interface ProjectionEvent extends SessionEvent {}

    /** A card on the table came before the facilitator. */
    record CardOpened(CardRef card) implements ProjectionEvent {}

    /** The room sees something else. */
    record WallChanged(WallMode mode) implements ProjectionEvent {}

    /** The last step that was not yet undone was. */
    record Undone() implements SessionEvent {}

    /** The last step that was undone was done again. */
    record Redone() implements SessionEvent {}

    /**
     * An event of a newer program, kept as it is and passed over.
     *
     * @param type its word on disk
     * @param version its version on disk
     * @param json its content on disk
     */
    record Unknown(String type, int version, String json) implements SessionEvent {}
}
