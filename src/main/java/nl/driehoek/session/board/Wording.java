package nl.driehoek.session.board;

import java.util.Map;
import java.util.Objects;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardNumber;

/**
 * What a group changed in the words of a card themselves, which all may see.
 *
 * @param question the group's own question; empty where there is none
 * @param numbers the values of the numbers in the card's text, by their ids, as far as the group chose others
 */
public record Wording(String question, Map<String, Integer> numbers) {
    /** The card as the deck has it. */
    public static final Wording NONE = new Wording("", Map.of());

    public Wording {
        Objects.requireNonNull(question);
        numbers = Map.copyOf(numbers);
    }

    /** The card with what was changed. */
    public Card on(Card card) {
        return CardNumber.chosen(card.worded(question), numbers);
    }
}
