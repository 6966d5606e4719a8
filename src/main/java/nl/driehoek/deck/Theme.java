package nl.driehoek.deck;

import java.util.Objects;

/**
 * A group of card sets that belong together, such as "Ouderbetrokkenheid".
 *
 * @param id unique among the deck's themes
 * @param title what the reader sees, one line without markup
 */
public record Theme(String id, String title) {
    public Theme {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }
}
