package nl.driehoek.session.plan;

import java.util.Objects;

/**
 * Something in the text of a plan that was passed over.
 *
 * @param word the words that it is about, as they stood there
 */
public record Trouble(What what, String word) {
    public Trouble {
        Objects.requireNonNull(what);
        Objects.requireNonNull(word);
    }

    /** What is the matter. */
    public enum What {
        /** No deck at hand has a card or a set of this id; it is left out. */
        UNKNOWN,
        /** It is planned already; the first time counts. */
        TWICE,
        /** These are no minutes that can be planned; the card or set is planned without. */
        NO_MINUTES,
        /** There is a line already; the first one counts. */
        SECOND_STOP
    }
}
