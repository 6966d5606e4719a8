package nl.driehoek.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;

/**
 * A session with all that is needed to tell of it.
 *
 * @param id the session's own
 * @param entries all that happened, in order; the start comes first
 * @param library the deck editions that it was played with, as far as they are at hand
 */
public record SessionRecord(SessionId id, List<Entry> entries, Library library) {
    /**
     * Takes the parts as they are.
     *
     * @throws IllegalArgumentException if there are no entries
     */
    public SessionRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(library);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a session begins with its start");
        }
    }

    /** What the entries add up to. */
    public Session session() {
        return Session.of(entries);
    }

    /** When it began. */
    public Instant startedAt() {
        return entries.getFirst().at();
    }

    /** When it last changed. */
    public Instant changedAt() {
        return entries.getLast().at();
    }
}
