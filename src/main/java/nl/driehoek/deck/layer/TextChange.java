package nl.driehoek.deck.layer;

import java.util.Objects;

/**
 * What somebody made of a text of a deck.
 *
 * @param base the text as the deck had it then
 * @param own the text that stands in its place; another one than {@code base}
 */
public record TextChange(String base, String own) {
    public TextChange {
        Objects.requireNonNull(base);
        if (own.equals(base)) {
            throw new IllegalArgumentException("nothing is changed");
        }
    }
}
