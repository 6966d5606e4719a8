package nl.driehoek.deck;

import java.util.Objects;

/**
 * An address that a reader may open; the program itself never fetches it.
 *
 * @param title what the reader finds there, one line without markup
 * @param url an absolute address that starts with {@code https://}
 */
public record Link(String title, String url) {
    public Link {
        Objects.requireNonNull(title);
        Objects.requireNonNull(url);
    }
}
