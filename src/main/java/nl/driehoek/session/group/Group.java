package nl.driehoek.session.group;

import java.util.Objects;

/**
 * People who meet again: the sessions that carry the same id are its own.
 *
 * @param id that of its first session, or one of its own; empty for {@link #NONE}
 * @param name what the facilitator calls it; may be empty
 */
public record Group(String id, String name) {
    /** No group. */
    public static final Group NONE = new Group("", "");

    public Group {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /** Whether this is no group. */
    public boolean isNone() {
        return id.isEmpty();
    }

    /** This group, or the one with this id where it is none. */
    public Group or(String ownId) {
        return isNone() ? new Group(ownId, name) : this;
    }

    /** Called so. */
    public Group named(String newName) {
        return new Group(id, newName);
    }
}
