package nl.driehoek.deck;

import java.util.Objects;

/**
 * Names one card among all decks, the same in every language edition and every version of its deck.
 *
 * @param deck the deck's id
 * @param card the card's id within that deck
 */
public record CardRef(String deck, String card) {
    public CardRef {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(card);
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
