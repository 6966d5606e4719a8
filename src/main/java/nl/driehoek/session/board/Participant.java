package nl.driehoek.session.board;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody who takes part, known by a name, by initials or by any other word the group likes.
 *
 * @param id unique in its session, never shown
 * @param name what is shown; never blank
 */
public record Participant(String id, String name) {
    public Participant {
        Objects.requireNonNull(id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a participant has a name");
        }
    }

    /** A name that nobody has yet: this one, or with a number after it from 2 on. */
    public static String distinct(String name, Collection<String> taken) {
        return Stream.iterate(0L, n -> n + 1)
                .map(others -> numbered(name, others))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** This name as that of somebody after so many others who have it too. */
    public static String numbered(String name, long others) {
        return others == 0 ? name : name + " " + (others + 1);
    }
}
