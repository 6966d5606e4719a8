package nl.driehoek.session.group;

import java.util.Objects;

/**
 * Two people who talked together in an earlier session of the group.
 *
 * @param one a participant's name
 * @param other another participant's name
 * @param sessionsAgo in which session: 1 for the last one before this
 */
public record Pair(String one, String other, int sessionsAgo) {
    public Pair {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        if (sessionsAgo < 1) {
            throw new IllegalArgumentException("a session before this one: " + sessionsAgo);
        }
    }

    /** As the session after the next knows them. */
    public Pair older() {
        return new Pair(one, other, sessionsAgo + 1);
    }
}
