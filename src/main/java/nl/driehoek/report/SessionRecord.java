package nl.driehoek.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;

/**
 * A session with all that is needed to tell of it. What its entries add up to is worked out once, when it is first asked
 * for, since that takes a while where there are thousands. Any thread may use it.
 */
public final class SessionRecord {
    private final SessionId id;
    private final List<Entry> entries;
    private final Library library;
    private Session session;

    /**
     * Takes the parts as they are.
     *
     * @param id the session's own
     * @param entries all that happened, in order; the start comes first
     * @param library the deck editions that it was played with, as far as they are at hand
     * @throws IllegalArgumentException if there are no entries
     */
    public SessionRecord(SessionId id, List<Entry> entries, Library library) {
        this.id = Objects.requireNonNull(id);
        this.entries = List.copyOf(entries);
        this.library = Objects.requireNonNull(library);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a session begins with its start");
        }
    }

    /** The session's own id. */
    public SessionId id() {
        return id;
    }

    /** All that happened, in order; the start comes first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The deck editions that it was played with, as far as they are at hand. */
    public Library library() {
        return library;
    }

    /** What the entries add up to. */
    public synchronized Session session() {
        if (session == null) {
            session = Session.of(entries);
        }
        return session;
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
