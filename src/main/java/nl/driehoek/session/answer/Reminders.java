package nl.driehoek.session.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which reminders of those not heard for a while were put away, so that none comes back at once; immutable.
 *
 * @param putAway ids of participants, with the number of cards that were talked over when the reminder of them was put away
 */
public record Reminders(Map<String, Integer> putAway) {
    /** None was put away. */
    public static final Reminders NONE = new Reminders(Map.of());

    public Reminders {
        putAway = Map.copyOf(putAway);
    }

    /**
     * Of whom to remind now: one at a time, of nobody before another card was talked over since the last reminder was put
     * away, and of the same one not before {@value Unheard#CARDS} more cards were.
     *
     * @param unheard ids of those not heard for a while, the one to be reminded of first
     * @param talkedOver how many cards were talked over
     */
    public Optional<String> due(List<String> unheard, int talkedOver) {
        OptionalInt last = putAway.values().stream().mapToInt(at -> at).max();
        return last.orElse(-1) >= talkedOver
                ? Optional.empty()
                : unheard.stream()
                        .filter(who -> talkedOver >= putAway.getOrDefault(who, -Unheard.CARDS) + Unheard.CARDS)
                        .findFirst();
    }

    /** With the reminder of this one put away. */
    public Reminders without(String who, int talkedOver) {
        Map<String, Integer> more = new HashMap<>(putAway);
        more.put(who, talkedOver);
        return new Reminders(more);
    }
}
