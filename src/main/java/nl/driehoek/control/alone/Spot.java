package nl.driehoek.control.alone;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/** Where somebody is who reads alone, by ids that are the same in every language. */
public sealed interface Spot {
    /** The page with all sets. */
    record Home() implements Spot {}

    /** What is wanted for the next talk. */
    record Today() implements Spot {}

    /**
     * A set.
     *
     * @param deck id of its deck
     * @param set its id
     */
    record Set(String deck, String set) implements Spot {
        public Set {
            Objects.requireNonNull(deck);
            Objects.requireNonNull(set);
        }
    }

    /**
     * A card.
     *
     * @param from where one goes back to
     */
    record One(CardRef card, Spot from) implements Spot {
        public One {
            Objects.requireNonNull(card);
            Objects.requireNonNull(from);
        }
    }

    /**
     * A card with what was written at its first way of working.
     *
     * @param from where one goes back to
     */
    record Work(CardRef card, Spot from) implements Spot {
        public Work {
            Objects.requireNonNull(card);
            Objects.requireNonNull(from);
        }
    }

    /** Where one goes back to. */
    default Spot back() {
        return switch (this) {
            case One(var _, Spot from) -> from;
            case Work(var _, Spot from) -> from;
            case Home _, Today _, Set _ -> new Home();
        };
    }
}
