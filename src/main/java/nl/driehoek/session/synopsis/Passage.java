package nl.driehoek.session.synopsis;

import java.util.Locale;
import java.util.Objects;

/**
 * Words in a session.
 *
 * @param who the name of whose words they are; empty for the group's, the facilitator's and nobody's
 * @param card index among the session's cards; {@link #NO_CARD} where they belong to none
 * @param text never blank
 */
public record Passage(Kind kind, String who, int card, String text) {
    /** Stands where the index of a card would. */
    public static final int NO_CARD = -1;

    public Passage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(who);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a passage has words");
        }
    }

    /** What words can be; where several hold what somebody looks for, the first of these is shown. */
    public enum Kind {
        /** What stands in a field, answers among it. */
        ANSWER,
        /** The facilitator's own note. */
        NOTE,
        /** A question that the group worded. */
        QUESTION,
        /** On a sticky note, or text right on the card. */
        STICKY,
        /** A card itself. */
        CARD,
        /** A participant's name. */
        PERSON,
        /** The group's name. */
        GROUP,
        /** What the session is called. */
        TITLE;

        /** Its word on disk. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
