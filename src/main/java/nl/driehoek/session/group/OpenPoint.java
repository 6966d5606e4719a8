package nl.driehoek.session.group;

import java.util.Objects;
import nl.driehoek.deck.way.PointKind;

/**
 * Something that somebody meant to do after an earlier session and that is not settled yet.
 *
 * @param who a participant's name; empty for the group
 * @param what as it was written; may be empty, as may be all that follows
 * @param when as it was written
 * @param with with whom, as it was written
 * @param remark what was said of it last
 */
public record OpenPoint(PointKind kind, String who, String what, String when, String with, String remark) {
    public OpenPoint {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
        Objects.requireNonNull(when);
        Objects.requireNonNull(with);
        Objects.requireNonNull(remark);
    }
}
