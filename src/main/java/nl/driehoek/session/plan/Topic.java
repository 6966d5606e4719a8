package nl.driehoek.session.plan;

import java.util.Objects;
import nl.driehoek.deck.CardRef;

/** What is planned in one place of a plan. */
public sealed interface Topic {

    /** The id of the deck that it is from. */
    String deck();

    /** Its own id in that deck. */
    String id();

    /** One card, of whatever kind. */
    record OneCard(CardRef card) implements Topic {
        public OneCard {
            Objects.requireNonNull(card);
        }

        @Override
        public String deck() {
            return card.deck();
        }

        @Override
        public String id() {
            return card.card();
        }
    }

    /** The cards of a set that are chosen, whichever these are. */
    record WholeSet(String deck, String id) implements Topic {
        public WholeSet {
            Objects.requireNonNull(deck);
            Objects.requireNonNull(id);
        }
    }
}
