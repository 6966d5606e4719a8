package nl.driehoek.session.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What is to come up in a session, in order. Immutable; its changes give a new one, and one that cannot be made gives the
 * same.
 *
 * @param items in order; none of their topics stands there twice
 * @param stop where to stop if time is short: after so many items; 0 where there is no such line
 */
public record Plan(List<PlanItem> items, int stop) {
    /** No plan. */
    public static final Plan NONE = new Plan(List.of(), 0);

    public Plan {
        items = List.copyOf(items);
        if (stop < 0 || stop > items.size()) {
            throw new IllegalArgumentException("the line stands after one of the items: " + stop);
        }
        if (items.stream().map(PlanItem::topic).distinct().count() < items.size()) {
            throw new IllegalArgumentException("nothing is planned twice");
        }
    }

    /** These things in order, without times. */
    public static Plan of(List<? extends Topic> topics) {
        return new Plan(topics.stream().distinct().map(PlanItem::of).toList(), 0);
    }

    /** Whether nothing is planned. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether this is planned. */
    public boolean has(Topic topic) {
        return items.stream().anyMatch(item -> item.topic().equals(topic));
    }

    /** With this at the end, unless it is planned already. */
    public Plan add(PlanItem item) {
        if (has(item.topic())) {
            return this;
        }
        List<PlanItem> more = new ArrayList<>(items);
        more.add(item);
        return new Plan(more, stop);
    }

    /** Without the item at this place, from 0; a line after it stays after those that were before it too. */
    public Plan remove(int at) {
        List<PlanItem> less = new ArrayList<>(items);
        less.remove(at);
        return new Plan(less, at < stop ? stop - 1 : stop);
    }

    /** With only those items whose topics pass. */
    public Plan keep(Predicate<Topic> which) {
        Plan kept = this;
        for (int at = items.size() - 1; at >= 0; at--) {
            kept = which.test(items.get(at).topic()) ? kept : kept.remove(at);
        }
        return kept;
    }

    /** With the item at one place taken to another, both from 0; the line stays after as many items as before. */
    public Plan move(int from, int to) {
        if (to < 0 || to >= items.size()) {
            return this;
        }
        List<PlanItem> moved = new ArrayList<>(items);
        Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return new Plan(moved, stop);
    }

    /** With another item at this place, which is about the same topic. */
    public Plan put(int at, PlanItem item) {
        List<PlanItem> changed = new ArrayList<>(items);
        changed.set(at, item);
        return new Plan(changed, stop);
    }

    /** With the item at this place taking so many minutes, or as long as it takes. */
    public Plan timed(int at, OptionalInt minutes) {
        return put(at, new PlanItem(items.get(at).topic(), minutes));
    }

    /** With the line after the item at this place; without a line where it stood there. */
    public Plan mark(int at) {
        return new Plan(items, stop == at + 1 ? 0 : at + 1);
    }

    /** How many minutes all items take together; those without a time count for nothing. */
    public int minutes() {
        return minutes(items.size());
    }

    /** How many minutes the items before the line take together; 0 without a line. */
    public int minutesToStop() {
        return minutes(stop);
    }

    /** How many minutes the first items take together. */
    int minutes(int first) {
        return items.subList(0, first).stream()
                .mapToInt(item -> item.minutes().orElse(0))
                .sum();
    }
}
