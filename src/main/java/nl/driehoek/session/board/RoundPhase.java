package nl.driehoek.session.board;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * The part of the work on a card that a round is for.
 *
 * @param card whose part it is
 * @param number from 1
 * @param of how many parts there are; not less than the number
 * @param title plain; never blank
 */
public record RoundPhase(CardRef card, int number, int of, String title) {
    public RoundPhase {
        Objects.requireNonNull(card);
        if (number < 1 || number > of || title.isBlank()) {
            throw new IllegalArgumentException("no part of the work: " + number + " of " + of);
        }
    }
}
