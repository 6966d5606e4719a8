package nl.driehoek.deck.text;

import java.util.Objects;
import java.util.Set;

/**
 * What is filled in in a field.
 *
 * @param text as it was typed, dates and times in ISO 8601 where they are known to be such; may be empty
 * @param options ids of the options that are chosen; may be empty
 */
public record FieldEntry(RichText text, Set<String> options) {
    /** Nothing is filled in. */
    public static final FieldEntry NONE = new FieldEntry(RichText.EMPTY, Set.of());

    public FieldEntry {
        Objects.requireNonNull(text);
        options = Set.copyOf(options);
    }
}
