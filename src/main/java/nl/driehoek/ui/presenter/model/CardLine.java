package nl.driehoek.ui.presenter.model;

import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.text.CardContent;

/**
 * A card as one line in a list.
 *
 * @param ref names the card
 * @param card as it is to be shown; a group's own question stands on it already
 * @param set where it comes from
 * @param accent index of the set's theme in its deck, from 0
 */
public record CardLine(CardRef ref, Card card, CardSet set, int accent) {
    private static final int LONGEST = 140;

    /** The card's title, or what its text begins with, without markup. */
    public String words() {
        return card.title().orElseGet(() -> CardContent.of(card).main().line(LONGEST));
    }

    /** The set's number where it has one, such as {@code 1.1}, and else its title. */
    public String origin() {
        return set.brief();
    }
}
