package nl.driehoek.session.plan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;

/**
 * Where a session is in its plan, and how early or late. Cards that are not planned change nothing about it.
 *
 * @param plan not empty
 * @param item which of its items the session is in, from 0; empty before a planned card was placed on the table
 * @param onItem how long it has been in that item; zero where it is in none
 * @param used how long the talk has gone on; 0 or more
 */
public record PlanProgress(Plan plan, OptionalInt item, Duration onItem, Duration used) {
    private static final Duration NOTICEABLE = Duration.ofSeconds(60);
    private static final int PARTS = 10;

    public PlanProgress {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(item);
        Objects.requireNonNull(onItem);
        Objects.requireNonNull(used);
    }

    /**
     * The progress of a session.
     *
     * @param placed the cards on the table, in the order in which they were placed; the last one that is planned tells the item
     * @param used how long the talk has gone on
     */
    public static PlanProgress of(Plan plan, Library library, List<PlacedCard> placed, Duration used) {
        OptionalInt item = placed.reversed().stream()
                .map(each -> item(plan, library, each.card()))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
        Duration onItem = item.isEmpty() ? Duration.ZERO : used.minus(begin(plan, library, placed, item));
        return new PlanProgress(plan, item, onItem, used);
    }

    /** The item that comes after this one; empty where it is the last. */
    public OptionalInt next() {
        int next = item.orElse(-1) + 1;
        return next < plan.items().size() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /**
     * How late the session is; below zero how early, zero within the time planned for its item. Empty where the plan has no
     * times, and before the first item.
     */
    public Optional<Duration> late() {
        return plan.minutes() == 0 || item.isEmpty() ? Optional.empty() : Optional.of(lateBy());
    }

    /** How late it is where that is worth telling: more than a minute, and more than a tenth of the time planned until then. */
    public Optional<Duration> noticeablyLate() {
        return late().filter(this::isNoticeable);
    }

    /** Whether it is noticeably late and the line where to stop then is still ahead, or just here. */
    public boolean mayStop() {
        return noticeablyLate().filter(Duration::isPositive).isPresent() && item.orElse(0) < plan.stop();
    }

    /** The card with which an item of the plan, from 0, begins or goes on: the first on the pile that belongs there. */
    public Optional<CardRef> leadsTo(int at, Library library, List<CardRef> pile) {
        return pile.stream()
                .filter(card -> item(plan, library, card).equals(OptionalInt.of(at)))
                .findFirst();
    }

    private Duration lateBy() {
        return used.compareTo(begins()) < 0
                ? used.minus(begins())
                : ends().filter(end -> used.compareTo(end) > 0).map(used::minus).orElse(Duration.ZERO);
    }

    private boolean isNoticeable(Duration late) {
        Duration planned = late.isNegative() ? begins() : ends().orElse(begins());
        return late.abs().compareTo(NOTICEABLE) > 0
                && late.abs().multipliedBy(PARTS).compareTo(planned) > 0;
    }

    /** When the current item is to begin, after the start of the session. */
    private Duration begins() {
        return Duration.ofMinutes(plan.minutes(item.orElseThrow()));
    }

    /** When the current item is to end, after the start of the session; empty where an item up to it has no time. */
    private Optional<Duration> ends() {
        int next = item.orElseThrow() + 1;
        boolean timed = plan.items().subList(0, next).stream()
                .allMatch(each -> each.minutes().isPresent());
        return timed ? Optional.of(Duration.ofMinutes(plan.minutes(next))) : Optional.empty();
    }

    /** The item of a plan that a card belongs to; one that has an item of its own belongs there, and not to its set. */
    private static OptionalInt item(Plan plan, Library library, CardRef placed) {
        CardRef card = placed.original();
        int alone = plan.items().stream().map(PlanItem::topic).toList().indexOf(new Topic.OneCard(card));
        return alone >= 0
                ? OptionalInt.of(alone)
                : IntStream.range(0, plan.items().size())
                        .filter(at -> PlanCards.all(
                                        library, plan.items().get(at).topic())
                                .contains(card))
                        .findFirst();
    }

    /** When the latest run of cards of this item began; cards that are not planned do not end it. */
    private static Duration begin(Plan plan, Library library, List<PlacedCard> placed, OptionalInt item) {
        Duration begin = Duration.ZERO;
        for (PlacedCard card : placed.reversed()) {
            OptionalInt of = item(plan, library, card.card());
            if (of.isPresent() && !of.equals(item)) {
                break;
            }
            begin = of.isPresent() ? card.after() : begin;
        }
        return begin;
    }
}
