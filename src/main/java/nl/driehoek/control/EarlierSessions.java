package nl.driehoek.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.session.SessionSummary;

/**
 * The earlier sessions.
 *
 * @param sessions all, the one changed last first
 * @param leftOpen the one of these that was open when the program last ended, if one was
 */
public record EarlierSessions(List<SessionSummary> sessions, Optional<SessionSummary> leftOpen) {
    public EarlierSessions {
        sessions = List.copyOf(sessions);
    }

    /** Those that are not {@link #leftOpen()}. */
    public Stream<SessionSummary> others() {
        return sessions.stream().filter(session -> !leftOpen.equals(Optional.of(session)));
    }
}
