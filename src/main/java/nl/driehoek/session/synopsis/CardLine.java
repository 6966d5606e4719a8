package nl.driehoek.session.synopsis;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * A card of a session, in one line.
 *
 * @param set number and title of its set; empty where that has no number or is not at hand
 * @param name its title or its words without markup, cut where they are long; its id where the card is not at hand
 * @param laid whether it lay on the table when the session was last left
 */
public record CardLine(CardRef card, String set, String name, boolean laid) {
    public CardLine {
        Objects.requireNonNull(card);
        Objects.requireNonNull(set);
        Objects.requireNonNull(name);
    }
}
