package nl.driehoek.session.board;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * The address of one value on a card.
 *
 * @param card the card that asks for it
 * @param field the field's id, unique on its card, or {@link #MAIN}
 * @param by a participant's id, or {@link #GROUP}
 */
public record FieldKey(CardRef card, String field, String by) {
    /** Stands where a field's id would, for the answer to the card as a whole. */
    public static final String MAIN = "";

    /** Stands where a participant's id would, for what the group says together. */
    public static final String GROUP = "";

    /** What the id of a field begins with that holds the group's value of a number in the card's text. */
    public static final String NUMBER = "number.";

    public FieldKey {
        Objects.requireNonNull(card);
        Objects.requireNonNull(field);
        Objects.requireNonNull(by);
    }

    /** Somebody's answer to a card as a whole. */
    public static FieldKey answer(CardRef card, String by) {
        return new FieldKey(card, MAIN, by);
    }

    /** The group's answer to a card as a whole. */
    public static FieldKey groupAnswer(CardRef card) {
        return answer(card, GROUP);
    }

    /** The group's value of the number with this id in a card's text. */
    public static FieldKey number(CardRef card, String id) {
        return new FieldKey(card, NUMBER + id, GROUP);
    }

    /** Whether this is the answer to a card as a whole. */
    public boolean isAnswer() {
        return field.equals(MAIN);
    }

    /** Whether this is what the group says together. */
    public boolean isGroup() {
        return by.equals(GROUP);
    }
}
