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

    @Override
    public String toString() {
        return deck + '/' + card;
    }
}
