package nl.driehoek.session.plan;

import java.time.Duration;
import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * A card on the table, with when it was placed there.
 *
 * @param after how long the talk had gone on then; 0 or more
 */
public record PlacedCard(CardRef card, Duration after) {
    public PlacedCard {
        Objects.requireNonNull(card);
        Objects.requireNonNull(after);
    }
}
