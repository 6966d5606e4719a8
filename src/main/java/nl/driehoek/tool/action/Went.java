package nl.driehoek.tool.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.session.board.FieldValue;

/** How it went with something that somebody meant to do. */
enum Went {
    DONE,
    GOING,
    STUCK,
    DROPPED;

    /** Whether nobody needs to come back to it. */
    boolean isSettled() {
        return this == DONE || this == DROPPED;
    }

    /** It as a value in a field. */
    FieldValue value() {
        return new FieldValue.Choice(Set.of(word()));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value says; empty where it says nothing of the kind. */
    static Optional<Went> of(FieldValue value) {
        return value instanceof FieldValue.Choice(Set<String> options)
                ? Arrays.stream(values())
                        .filter(went -> options.contains(went.word()))
                        .findFirst()
                : Optional.empty();
    }
}
