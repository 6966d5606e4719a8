package nl.driehoek.tool.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.session.board.FieldValue;

/**
 * A text of a group and how it read before.
 *
 * @param text as it reads now; may be empty
 * @param kept earlier wordings, the oldest first; version n is at n - 1
 */
record Versions(String text, List<String> kept) {
    /** The field for the text as it reads now. */
    static final String TEXT = "text";

    private static final String VERSION = "version";

    Versions {
        kept = List.copyOf(kept);
    }

    /** As they stand among these values of the group. */
    static Versions of(Map<String, FieldValue> group) {
        List<String> kept = new ArrayList<>();
        for (Optional<String> next = words(group, field(1)); next.isPresent(); ) {
            kept.add(next.get());
            next = words(group, field(kept.size() + 1));
        }
        return new Versions(words(group, TEXT).orElse(""), kept);
    }

    private static Optional<String> words(Map<String, FieldValue> values, String field) {
        return values.get(field) instanceof FieldValue.Text(String words) ? Optional.of(words) : Optional.empty();
    }

    /** The field for a version, from 1. */
    static String field(int version) {
        return VERSION + "." + version;
    }

    static boolean is(String field) {
        return field.equals(TEXT) || field.startsWith(VERSION + ".");
    }

    /** The field that the text is to be kept in; empty where there is none, or it is kept as it is. */
    Optional<String> next() {
        return text.isBlank() || kept.contains(text) ? Optional.empty() : Optional.of(field(kept.size() + 1));
    }
}
