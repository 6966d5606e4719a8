package nl.driehoek.deck;

import java.util.Objects;

/**
 * A deck together with the very text it was read from, so that a session can keep what it was played with.
 *
 * @param deck as read from the text
 * @param digest SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits
 * @param json the deck file's text
 */
public record Edition(Deck deck, String digest, String json) {
    public Edition {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(json);
    }
}
