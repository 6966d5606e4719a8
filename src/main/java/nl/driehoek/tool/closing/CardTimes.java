package nl.driehoek.tool.closing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;

/** How long each card lay before the facilitator, from what happened in a session. */
final class CardTimes {
    /** From this long on a silence is a break, which belongs to no card. */
    static final Duration BREAK = Duration.ofHours(2);

    private CardTimes() {}

    /**
     * The times of the cards that lay there.
     *
     * @param entries all that happened, in order; the start comes first
     */
    static Map<CardRef, Duration> of(List<Entry> entries) {
        Map<CardRef, Duration> times = new HashMap<>();
        Session session = Session.of(entries.subList(0, 1));
        Entry before = entries.getFirst();
        for (Entry entry : entries.subList(1, entries.size())) {
            Duration step = Duration.between(before.at(), entry.at());
            Optional<CardRef> there = session.current();
            if (there.isPresent() && step.compareTo(BREAK) < 0 && !step.isNegative()) {
                times.merge(there.get(), step, Duration::plus);
            }
            session = session.apply(entry);
            before = entry;
        }
        return times;
    }
}
