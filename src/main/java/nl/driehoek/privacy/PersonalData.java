package nl.driehoek.privacy;

import java.util.Objects;

/**
 * A place in a text that looks like personal data.
 *
 * @param kind what it looks like
 * @param from the index of its first character, 0 or more
 * @param to the index after its last character, more than {@code from}
 */
public record PersonalData(Kind kind, int from, int to) {
    public PersonalData {
        Objects.requireNonNull(kind);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The characters themselves, of the text in which it was found. */
    public String in(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(PersonalData other) {
        return from < other.to && other.from < to;
    }

    /** What personal data can be; where two kinds are found in one place, the first of them counts. */
    public enum Kind {
        /** An address for electronic mail. */
        EMAIL_ADDRESS,
        /** The number by which the state knows a person. */
        CITIZEN_SERVICE_NUMBER,
        /** A number at which a person can be called. */
        TELEPHONE_NUMBER,
        /** The day on which somebody was born. */
        DATE_OF_BIRTH,
        /** A postal code, or a street with a number. */
        ADDRESS,
        /** A first name with a surname. */
        FULL_NAME
    }
}
