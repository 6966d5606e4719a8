package nl.driehoek.session.board;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.driehoek.deck.CardRef;

/** What of all that was written on the card before the facilitator the room sees. */
public sealed interface Shown {
    /** Nothing of it: the card as the deck has it. */
    Shown NOTHING = new Nothing();

    /** No id of a field begins so. */
    String COUNTED = "#";

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
     * @param elsewhere what is turned over on other cards, each card once; their questions can be seen too
     */
    record Work(String way, String view, Set<String> fields, boolean named, List<Elsewhere> elsewhere)
            implements Shown {
        public Work {
            Objects.requireNonNull(way);
            Objects.requireNonNull(view);
            fields = Set.copyOf(fields);
            elsewhere = List.copyOf(elsewhere);
        }

        /** Work of which nothing stands on other cards. */
        public Work(String way, String view, Set<String> fields, boolean named) {
            this(way, view, fields, named, List.of());
        }

        /** Whether the field with this id is turned over. */
        public boolean shows(String field) {
            return turns(fields, field);
        }

        /** Whether the room sees how many participants wrote in the field with this id. */
        public boolean counts(String field) {
            return fields.contains(counted(field));
        }
    }

    /**
     * Values on another card than the one before the facilitator.
     *
     * @param fields ids of the fields that are turned over, as in {@link Work}; may be empty
     * @param groupOnly whether of these only what the group gave together can be seen
     */
    record Elsewhere(CardRef card, Set<String> fields, boolean groupOnly) {
        public Elsewhere {
            Objects.requireNonNull(card);
            fields = Set.copyOf(fields);
        }

        /** Whether the value at this address is turned over. */
        public boolean shows(FieldKey key) {
            return key.card().equals(card) && (key.isGroup() || !groupOnly) && turns(fields, key.field());
        }
    }

    /** Stands among the fields that are turned over for how many participants wrote in this one, and nothing of what. */
    static String counted(String field) {
        return COUNTED + field;
    }

    private static boolean turns(Set<String> fields, String field) {
        int dot = field.indexOf('.');
        return fields.contains(field) || dot > 0 && fields.contains(field.substring(0, dot));
    }
}
