package nl.driehoek.deck;

import java.util.List;
import nl.driehoek.deck.way.Way;

/**
 * How a group works with a card.
 *
 * @param ways of working that the card asks for, in the order in which they are offered
 */
public record Activity(List<Way> ways) {
    /** The card is read and talked over. */
    public static final Activity NONE = new Activity(List.of());

    public Activity {
        ways = List.copyOf(ways);
    }
}
