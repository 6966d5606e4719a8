package nl.driehoek.deck;

import java.time.Duration;
import java.util.Objects;

/**
 * A part of the work on a card that takes a certain time.
 *
 * @param title plain
 * @param seconds 1 to 3600
 */
public record Phase(String title, int seconds) {
    public Phase {
        Objects.requireNonNull(title);
    }

    /** How long it takes. */
    public Duration duration() {
        return Duration.ofSeconds(seconds);
    }
}
