package nl.driehoek.ui.presenter.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.plan.PlacedCard;

/**
 * How long a talk has gone on. It begins with its first card, since people are still coming in before that; a long time
 * in which nothing happened, such as the night between two meetings, does not count.
 */
final class TalkTime {
    /** From this long on a silence is a break. */
    static final Duration BREAK = Duration.ofHours(2);

    private final List<Instant> moments;
    private final Map<CardRef, Instant> broughtUp;

    private TalkTime(List<Instant> moments, Map<CardRef, Instant> broughtUp) {
        this.moments = moments;
        this.broughtUp = broughtUp;
    }

    /** The time of a talk in which this happened, in order. */
    static TalkTime of(List<Entry> entries) {
        Map<CardRef, Instant> broughtUp = new HashMap<>();
        entries.forEach(entry -> entry.event().broughtUp().ifPresent(card -> broughtUp.put(card, entry.at())));
        List<Instant> moments = entries.stream()
                .dropWhile(entry -> entry.event().broughtUp().isEmpty())
                .map(Entry::at)
                .toList();
        return new TalkTime(moments, broughtUp);
    }

    /** How long it had gone on at a moment; zero before its first card. */
    Duration at(Instant now) {
        Duration gone = Duration.ZERO;
        for (int i = 0; i < moments.size() && moments.get(i).isBefore(now); i++) {
            Instant until = i + 1 < moments.size() && moments.get(i + 1).isBefore(now) ? moments.get(i + 1) : now;
            Duration step = Duration.between(moments.get(i), until);
            gone = step.compareTo(BREAK) < 0 ? gone.plus(step) : gone;
        }
        return gone;
    }

    /** These cards with the time at which each last came before the facilitator anew. */
    List<PlacedCard> laid(List<CardRef> cards) {
        return cards.stream()
                .filter(broughtUp::containsKey)
                .map(card -> new PlacedCard(card, at(broughtUp.get(card))))
                .toList();
    }

    /** Whether the first card was laid. */
    boolean hasBegun() {
        return !moments.isEmpty();
    }
}
