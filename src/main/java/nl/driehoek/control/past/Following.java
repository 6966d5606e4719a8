package nl.driehoek.control.past;

import java.util.Objects;
import nl.driehoek.session.group.Before;

/**
 * What a session in the making has from the one that it follows.
 *
 * @param before what it takes over
 * @param last what was drawn there
 */
public record Following(Before before, LastTime last) {
    /** It follows no other. */
    public static final Following NONE = new Following(Before.NONE, LastTime.NONE);

    public Following {
        Objects.requireNonNull(before);
        Objects.requireNonNull(last);
    }
}
