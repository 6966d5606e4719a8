package nl.driehoek.session.group;

import java.util.List;
import java.util.Objects;

/**
 * What a session takes over from earlier ones of the same group.
 *
 * @param group the group's id: that of its first session; empty for a session that follows no other
 * @param points what is still open, in the order in which it was written
 * @param pairs who talked together; names of people who are not there today may be among them
 */
public record Before(String group, List<OpenPoint> points, List<Pair> pairs) {
    /** No session came before. */
    public static final Before NONE = new Before("", List.of(), List.of());

    public Before {
        Objects.requireNonNull(group);
        points = List.copyOf(points);
        pairs = List.copyOf(pairs);
    }

    /** Whether no session came before. */
    public boolean isNone() {
        return equals(NONE);
    }
}
