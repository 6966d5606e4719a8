package nl.driehoek.control.past;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Synopsis;

/**
 * An earlier session in the list of all.
 *
 * @param synopsis empty while it was not read yet, and where it cannot be
 * @param trouble why it cannot be read, where that was tried
 */
public record PastSession(SessionSummary summary, Optional<Synopsis> synopsis, Optional<Reason> trouble) {
    public PastSession {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(synopsis);
        Objects.requireNonNull(trouble);
    }

    /** Its id. */
    public SessionId id() {
        return summary.id();
    }
}
