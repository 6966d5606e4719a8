package nl.driehoek.tool.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.session.board.FieldValue;

/**
 * A role on words of a text. It keeps the words as well as their place, so that it shows nowhere once other words stand there.
 *
 * @param role the role's id
 * @param first the first word, from 0
 * @param last the last word, {@code first} or later
 * @param words what they were, a space between each two
 */
record RoleMark(String role, int first, int last, String words) {
    private static final Pattern KEPT = Pattern.compile("(\\S+) (\\d{1,6})-(\\d{1,6}) (.+)", Pattern.DOTALL);

    /** A role on words of this text. */
    static RoleMark on(String role, int first, int last, List<String> text) {
        return new RoleMark(role, first, last, String.join(" ", text.subList(first, last + 1)));
    }

    /** Reads a value; empty where it is no mark. */
    static Optional<RoleMark> of(FieldValue value) {
        return value instanceof FieldValue.Text(String text) ? read(text) : Optional.empty();
    }

    private static Optional<RoleMark> read(String text) {
        Matcher kept = KEPT.matcher(text);
        if (!kept.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(kept.group(2));
        int last = Integer.parseInt(kept.group(3));
        return first > last ? Optional.empty() : Optional.of(new RoleMark(kept.group(1), first, last, kept.group(4)));
    }

    /** As it is kept. */
    FieldValue value() {
        return new FieldValue.Text(role + " " + first + "-" + last + " " + words);
    }

    /** Whether its words stand at its place in this text. */
    boolean fits(List<String> text) {
        return last < text.size() && words.equals(String.join(" ", text.subList(first, last + 1)));
    }

    /** Whether it shares a word with these. */
    boolean touches(int from, int to) {
        return first <= to && last >= from;
    }
}
