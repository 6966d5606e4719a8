package nl.driehoek.ui.presenter.model;

import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Folding;

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

    /** Whether these words stand on this card; case and accents do not matter, nor the words' order. */
    public boolean matches(String query) {
        return containsAll(origin() + "\n" + CardContent.of(card).words(), query);
    }

    /** Whether these words stand in what it is called; case and accents do not matter, nor the words' order. */
    public boolean isNamed(String query) {
        return containsAll(origin() + "\n" + words(), query);
    }

    private static boolean containsAll(String text, String query) {
        String all = Folding.fold(text);
        return Stream.of(Folding.fold(query).strip().split("\\s+")).allMatch(all::contains);
    }
}
