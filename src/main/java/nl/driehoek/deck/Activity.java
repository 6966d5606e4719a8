package nl.driehoek.deck;

import java.util.List;
import nl.driehoek.deck.way.Way;

/**
 * How a group works with a card.
 *
 * @param ways of working that the card asks for, in the order in which they are offered
 * @param phases the parts of the work that each take a certain time, in order; of questions, assignments and energizers only
 */
public record Activity(List<Way> ways, List<Phase> phases) {
    /** The card is read and talked over. */
    public static final Activity NONE = new Activity(List.of(), List.of());

    public Activity {
        ways = List.copyOf(ways);
        phases = List.copyOf(phases);
    }
}
