package nl.driehoek.session.backup;

import java.util.Objects;
import nl.driehoek.session.SessionSummary;

/**
 * A session as a database or a backup holds it.
 *
 * @param entries how many entries it has there, 0 or more
 */
public record Held(SessionSummary session, long entries) {
    public Held {
        Objects.requireNonNull(session);
        if (entries < 0) {
            throw new IllegalArgumentException("fewer than no entries: " + entries);
        }
    }
}
