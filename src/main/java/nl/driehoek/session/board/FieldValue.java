package nl.driehoek.session.board;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What stands in a field. A field in which nothing stands has no value, so that none of these is ever empty. */
public sealed interface FieldValue {

    /**
     * Words, or a date or a time of day as words: in ISO 8601 where it is known to be one, else as typed.
     *
     * @param text never blank
     */
    record Text(String text) implements FieldValue {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a blank text is no value");
            }
        }
    }

    /** A tick. */
    record Tick() implements FieldValue {}

    /**
     * What was chosen among options.
     *
     * @param options their ids, at least one; equal to another choice of the same ones in any order
     */
    record Choice(Set<String> options) implements FieldValue {
        public Choice {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
            if (options.isEmpty()) {
                throw new IllegalArgumentException("no option chosen is no value");
            }
            options.forEach(Objects::requireNonNull);
        }
    }

    /** A number. */
    record Number(int number) implements FieldValue {}

    /**
     * A place on a surface.
     *
     * @param x from its left edge, 0 to 1
     * @param y from its top edge, 0 to 1
     */
    record Place(double x, double y) implements FieldValue {
        public Place {
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                throw new IllegalArgumentException("not on the surface: " + x + ", " + y);
            }
        }
    }

    /** The words of a value; empty where there is none, or one that is no text. */
    static String words(FieldValue value) {
        return value instanceof Text(String text) ? text : "";
    }

    /** These words as a value; empty where they are blank. */
    static Optional<FieldValue> text(String words) {
        return Optional.of(words).filter(text -> !text.isBlank()).map(Text::new);
    }

    /** A tick, or none. */
    static Optional<FieldValue> tick(boolean ticked) {
        return ticked ? Optional.of(new Tick()) : Optional.empty();
    }

    /** These options, by their ids; empty where there is none. */
    static Optional<FieldValue> choice(Set<String> options) {
        return options.isEmpty() ? Optional.empty() : Optional.of(new Choice(options));
    }
}
