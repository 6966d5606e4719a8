package nl.driehoek.session.board;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;

/**
 * What is on screen now; undo never changes it but where a card leaves the table.
 *
 * @param current the card before the facilitator; empty when none lies on the table
 * @param wall what the room sees
 */
public record Projection(Optional<CardRef> current, WallMode wall) {
    /** Nothing before the facilitator and an empty wall. */
    public static final Projection START = new Projection(Optional.empty(), WallMode.HIDDEN);

    public Projection {
        Objects.requireNonNull(current);
        Objects.requireNonNull(wall);
    }

    /** With this card before the facilitator. */
    public Projection at(CardRef card) {
        return new Projection(Optional.of(card), wall);
    }

    /** With the wall in this mode. */
    public Projection with(WallMode mode) {
        return new Projection(current, mode);
    }

    /** Stays at its card while that lies on the table, and otherwise falls back on the last one there. */
    public Projection within(Table table) {
        if (current.isPresent() && table.laid().contains(current.get())) {
            return this;
        }
        Optional<CardRef> last = table.laid().isEmpty()
                ? Optional.empty()
                : Optional.of(table.laid().getLast());
        return new Projection(last, wall);
    }
}
