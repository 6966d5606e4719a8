package nl.driehoek.session.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;

/**
 * How a session keeps to its plan. Within the time planned for the item that it is in, it is neither early nor late.
 *
 * @param item which item of the plan it is in, from 0
 * @param begins when that item is to begin, after the session's start
 * @param ends when that item is to end, after the session's start; empty where an item up to it has no time
 * @param used how long the session has gone on
 */
public record Pace(int item, Duration begins, Optional<Duration> ends, Duration used) {
    private static final Duration NOTICEABLE = Duration.ofSeconds(60);
    private static final int PARTS = 10;

    /**
     * The pace of a session; empty where the plan has no times, or nothing that is planned was laid on the table yet.
     *
     * @param laid the cards on the table, in the order they came there; the last one that is planned tells the item
     * @param used how long the session has gone on
     */
    public static Optional<Pace> of(Plan plan, Library library, List<CardRef> laid, Duration used) {
        OptionalInt item = plan.minutes() == 0 ? OptionalInt.empty() : last(plan, library, laid);
        return item.isEmpty() ? Optional.empty() : Optional.of(at(plan, item.getAsInt(), used));
    }

    /** How late the session is; below zero how early, zero while it keeps to the plan. */
    public Duration late() {
        if (used.compareTo(begins) < 0) {
            return used.minus(begins);
        }
        return ends.filter(end -> used.compareTo(end) > 0).map(used::minus).orElse(Duration.ZERO);
    }

    /** Whether that is worth a word: more than a minute, and more than a tenth of the time planned until then. */
    public boolean matters() {
        Duration off = late().abs();
        Duration planned = late().isNegative() ? begins : ends.orElse(begins);
        return off.compareTo(NOTICEABLE) > 0 && off.multipliedBy(PARTS).compareTo(planned) > 0;
    }

    private static Pace at(Plan plan, int item, Duration used) {
        boolean timed = plan.items().subList(0, item + 1).stream()
                .allMatch(each -> each.minutes().isPresent());
        Optional<Duration> ends =
                Optional.of(Duration.ofMinutes(plan.minutes(item + 1))).filter(_ -> timed);
        return new Pace(item, Duration.ofMinutes(plan.minutes(item)), ends, used);
    }

    /** The item of the last of these cards that is planned. */
    static OptionalInt last(Plan plan, Library library, List<CardRef> laid) {
        return laid.reversed().stream()
                .map(card -> item(plan, library, card))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** The item of a plan that a card belongs to, if to any; one that has a place of its own belongs there, and not to its set. */
    static OptionalInt item(Plan plan, Library library, CardRef card) {
        int alone = plan.items().stream().map(PlanItem::topic).toList().indexOf(new Topic.OneCard(card));
        return alone >= 0
                ? OptionalInt.of(alone)
                : IntStream.range(0, plan.items().size())
                        .filter(at -> PlanCards.all(
                                        library, plan.items().get(at).topic())
                                .contains(card))
                        .findFirst();
    }
}
