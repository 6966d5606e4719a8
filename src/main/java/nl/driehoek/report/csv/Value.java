package nl.driehoek.report.csv;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.MessageKey;

/**
 * A value that came of a session.
 *
 * @param card at which it was written
 * @param who the name of somebody, or of the group; empty where it is nobody's in particular
 * @param kind what sort of thing it is
 * @param field what it answers
 * @param words the value itself
 * @param written when, where that is known
 */
record Value(CardRef card, String who, MessageKey kind, Field field, String words, Optional<Instant> written) {
    Value {
        Objects.requireNonNull(card);
        Objects.requireNonNull(who);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(field);
        Objects.requireNonNull(words);
        Objects.requireNonNull(written);
    }

    /**
     * What a value answers.
     *
     * @param id the same in every language; empty for an answer to the card as a whole, and for what is in no field
     * @param label in the user's language; may be empty
     */
    record Field(String id, String label) {
        /** None that has a name. */
        static final Field NONE = new Field("", "");
    }
}
