package nl.driehoek.session.board;

import java.util.Objects;

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
}
