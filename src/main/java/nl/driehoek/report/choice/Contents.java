package nl.driehoek.report.choice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a document tells of a session.
 *
 * @param items what is in it
 * @param naming how it calls participants
 */
public record Contents(Set<Item> items, Naming naming) {
    /** All that there is, as the facilitator keeps it. */
    public static final Contents ALL = new Contents(EnumSet.allOf(Item.class), Naming.NAMES);

    /** What can be passed on to the group: all but what only the facilitator saw. */
    public static final Contents SHARED =
            new Contents(EnumSet.complementOf(EnumSet.of(Item.NOTES, Item.PRIVATE_INK)), Naming.NAMES);

    /** What a participant takes home. */
    public static final Contents TAKEN_HOME =
            new Contents(EnumSet.of(Item.ACTION_POINTS, Item.FORMS, Item.VISION), Naming.NAMES);

    public Contents {
        items = items.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(items));
        Objects.requireNonNull(naming);
    }

    /** Whether this is in it. */
    public boolean has(Item item) {
        return items.contains(item);
    }

    /** With or without one thing more. */
    public Contents with(Item item, boolean there) {
        EnumSet<Item> changed = EnumSet.noneOf(Item.class);
        changed.addAll(items);
        if (there) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return new Contents(changed, naming);
    }

    /** With participants called otherwise. */
    public Contents with(Naming other) {
        return new Contents(items, other);
    }
}
