package nl.driehoek.session.plan;

import java.time.Duration;
import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * A card on the table.
 *
 * @param after how long the talk had gone on when it came there; 0 or more
 */
public record Laid(CardRef card, Duration after) {
    public Laid {
        Objects.requireNonNull(card);
        Objects.requireNonNull(after);
    }
}
