package nl.driehoek.deck;

import java.util.List;
import java.util.Map;
import nl.driehoek.deck.way.Way;

/**
 * How a group works with a card.
 *
 * @param ways of working that the card asks for, in the order in which they are offered
 * @param phases the parts of the work that each take a certain time, in order; of questions, assignments and energizers only
 * @param numbers those in the card's text that the group may change; of questions, assignments and energizers only
 */
public record Activity(List<Way> ways, List<Phase> phases, List<CardNumber> numbers) {
    /** The card is read and talked over. */
    public static final Activity NONE = new Activity(List.of(), List.of(), List.of());

    public Activity {
        ways = List.copyOf(ways);
        phases = List.copyOf(phases);
        numbers = List.copyOf(numbers);
    }

    /** With these values of its numbers, by their ids; those of others are passed over. */
    Activity with(Map<String, Integer> values) {
        return new Activity(
                ways,
                phases,
                numbers.stream()
                        .map(number -> number.with(values.getOrDefault(number.id(), number.value())))
                        .toList());
    }
}
