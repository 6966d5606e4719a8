package nl.driehoek.deck;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names one card among all decks, the same in every language edition and every version of its deck. A session that lays an
 * own-question card more than once, for one more question each time, names each of those by a number as well.
 *
 * @param deck the deck's id
 * @param card the card's id within that deck; for the second and further ones with {@code ~} and a number from 2 on behind
 *     it, as in {@code 1.1-own~2}, which no card of a deck is called
 */
public record CardRef(String deck, String card) {
    private static final String AGAIN = "~";
    private static final Pattern NUMBERED = Pattern.compile(AGAIN + "(?:[2-9]|[1-9]\\d{1,4})$");

    public CardRef {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(card);
    }

    /**
     * The card that stands for one more question on this one.
     *
     * @param number 1 for the card of the deck itself, 2 for the second one, and so on
     */
    public CardRef numbered(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("cards are numbered from 1: " + number);
        }
        String own = originalId(card);
        return new CardRef(deck, number == 1 ? own : own + AGAIN + number);
    }

    /** The card of the deck that this is, whatever its number. */
    public CardRef original() {
        return isNumbered() ? new CardRef(deck, originalId(card)) : this;
    }

    /** Whether this is the second one of a card of a deck, or a further one. */
    public boolean isNumbered() {
        return NUMBERED.matcher(card).find();
    }

    /** The id that a card has in its deck, whatever its number. */
    static String originalId(String id) {
        return NUMBERED.matcher(id).replaceFirst("");
    }

    /** Written out, since all there is about a card is looked up by it before what a record brings along has got fast. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof CardRef ref && card.equals(ref.card) && deck.equals(ref.deck);
    }

    @Override
    public int hashCode() {
        return 31 * deck.hashCode() + card.hashCode();
    }

    @Override
    public String toString() {
        return deck + '/' + card;
    }
}
