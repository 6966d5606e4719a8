package nl.driehoek.session.board;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * Whose answer to which card.
 *
 * @param card the card that is answered
 * @param by a participant's id, or {@link #GROUP}
 */
public record AnswerKey(CardRef card, String by) {
    /** Stands where a participant's id would, for what the group says together. */
    public static final String GROUP = "";

    public AnswerKey {
        Objects.requireNonNull(card);
        Objects.requireNonNull(by);
    }

    /** The group's answer to a card. */
    public static AnswerKey group(CardRef card) {
        return new AnswerKey(card, GROUP);
    }

    /** Whether this is what the group says together. */
    public boolean isGroup() {
        return by.equals(GROUP);
    }
}
