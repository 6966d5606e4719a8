package nl.driehoek.session.board;

import java.util.Objects;
import java.util.Set;

/** What of all that was written on the card before the facilitator the room sees. */
public sealed interface Shown {
    /** Nothing of it: the card as the deck has it. */
    Shown NOTHING = new Nothing();

    /** Nothing of it. */
    record Nothing() implements Shown {}

    /**
     * What somebody filled in on the card.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     */
    record Sheet(String by) implements Shown {
        public Sheet {
            Objects.requireNonNull(by);
        }
    }

    /**
     * What the group works at with one way of working. Of the values on the card only those of the fields that are turned
     * over can be seen.
     *
     * @param way the word for the way of working, as in deck files
     * @param view which of its views, a word that the way of working chooses
     * @param fields ids of the fields that are turned over, for all who wrote in them; an id stands for all fields whose
     *     ids begin with it and a dot
     * @param named whether names may stand beside what they said
     */
    record Work(String way, String view, Set<String> fields, boolean named) implements Shown {
        public Work {
            Objects.requireNonNull(way);
            Objects.requireNonNull(view);
            fields = Set.copyOf(fields);
        }

        /** Whether the field with this id is turned over. */
        public boolean shows(String field) {
            int dot = field.indexOf('.');
            return fields.contains(field) || dot > 0 && fields.contains(field.substring(0, dot));
        }
    }
}
