package nl.driehoek.session;

import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.AnswerKey;
import nl.driehoek.session.board.WallMode;

/** Something that the facilitator asks of a session; {@link SessionRules} says what comes of it. */
public sealed interface SessionCommand {

    /** Draw the top card of the pile. */
    record Draw() implements SessionCommand {}

    /** Lay this card on the table, or come back to it where it lies. */
    record Choose(CardRef card) implements SessionCommand {}

    /** Put the current card back under the pile and draw another. */
    record Skip() implements SessionCommand {}

    /** Go to the card laid before the current one. */
    record Previous() implements SessionCommand {}

    /** Go to the card laid after the current one, or draw one where it is the last. */
    record Next() implements SessionCommand {}

    /** Change what the room sees. */
    record SetWall(WallMode mode) implements SessionCommand {}

    /** Let somebody join under this name. */
    record Join(String name) implements SessionCommand {}

    /** Write an answer in place of what stood there. */
    record WriteAnswer(AnswerKey key, String text) implements SessionCommand {}

    /** Write a note on a card in place of what stood there. */
    record WriteNote(CardRef card, String text) implements SessionCommand {}

    /** Word the group's own question. */
    record WordQuestion(CardRef card, String text) implements SessionCommand {}

    /** Take the last step back. */
    record Undo() implements SessionCommand {}

    /** Do again what was taken back last. */
    record Redo() implements SessionCommand {}
}
