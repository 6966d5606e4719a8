package nl.driehoek.session.plan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;

/**
 * Where a session stands in its plan. Cards that are not planned change nothing about it.
 *
 * @param plan not empty
 * @param item which of its items it is in, from 0; empty before anything planned was laid on the table
 * @param onItem how long it has been in that item; zero where it is in none
 * @param pace how it keeps to the plan; empty where that cannot be told
 */
public record Standing(Plan plan, OptionalInt item, Duration onItem, Optional<Pace> pace) {
    public Standing {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(item);
        Objects.requireNonNull(onItem);
        Objects.requireNonNull(pace);
    }

    /**
     * Where a session stands.
     *
     * @param laid the cards on the table, in the order they came there
     * @param used how long the talk has gone on
     */
    public static Standing of(Plan plan, Library library, List<Laid> laid, Duration used) {
        OptionalInt item =
                Pace.last(plan, library, laid.stream().map(Laid::card).toList());
        Duration onItem = item.isEmpty() ? Duration.ZERO : used.minus(begin(plan, library, laid, item));
        Optional<Pace> pace =
                Pace.of(plan, library, laid.stream().map(Laid::card).toList(), used);
        return new Standing(plan, item, onItem, pace);
    }

    /** The item that comes after this one; empty where it is the last. */
    public OptionalInt next() {
        int next = item.orElse(-1) + 1;
        return next < plan.items().size() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** The pace where it is worth a word. */
    public Optional<Pace> pressing() {
        return pace.filter(Pace::matters);
    }

    /** Whether time is short and the line where to stop then is still ahead, or just here. */
    public boolean mayStop() {
        return pressing().filter(now -> now.late().isPositive()).isPresent() && item.orElse(0) < plan.stop();
    }

    /** The card with which an item of the plan, from 0, begins or goes on: the first on the pile that belongs there. */
    public Optional<CardRef> leadsTo(int at, Library library, List<CardRef> pile) {
        return pile.stream()
                .filter(card -> Pace.item(plan, library, card).equals(OptionalInt.of(at)))
                .findFirst();
    }

    /** When the last of the cards in this item, one after the other, began. */
    private static Duration begin(Plan plan, Library library, List<Laid> laid, OptionalInt item) {
        Duration begin = Duration.ZERO;
        for (Laid card : laid.reversed()) {
            OptionalInt of = Pace.item(plan, library, card.card());
            if (of.isPresent() && !of.equals(item)) {
                break;
            }
            begin = of.isPresent() ? card.after() : begin;
        }
        return begin;
    }
}
