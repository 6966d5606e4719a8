package nl.driehoek.store.table;

import java.sql.SQLDataException;
import java.time.Instant;
import java.util.Optional;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.event.Timestamp;

/**
 * A session as it stands in the list of sessions, with the end of its chain, so that a tail that was cut off is missed.
 *
 * @param title as it stands on disk, see {@link RowCodec}
 * @param startedAt when it began, as text
 * @param changedAt when its last event happened other than those that say what it is called and whose it is, as text
 * @param last the number of its last event
 * @param lastSum the checksum of its last event
 */
public record SessionRow(SessionId id, String title, String startedAt, String changedAt, long last, long lastSum) {

    /** Of all that stands in it. */
    public long checksum() {
        return Checksum.of(id, title, startedAt, changedAt, last, lastSum);
    }

    /** The same session up to this event; a clock that was set back does not take back when it was changed. */
    public SessionRow upTo(EventRow end) {
        boolean moves = Timestamp.instant(end.at()).isPresent() && end.at().compareTo(changedAt) > 0;
        String later = moves ? end.at() : changedAt;
        return new SessionRow(id, title, startedAt, later, end.seq(), end.sum());
    }

    /** The same session up to this event, which says what it is called or whose it is. */
    SessionRow labelled(EventRow end, Optional<String> newTitle) {
        return new SessionRow(id, newTitle.orElse(title), startedAt, changedAt, end.seq(), end.sum());
    }

    /**
     * The session as a line in a list.
     *
     * @param title as it is read; may be empty
     * @throws SQLDataException if a time in it makes no sense
     */
    public SessionSummary summary(String title) throws SQLDataException {
        return new SessionSummary(id, title, instant(startedAt), instant(changedAt));
    }

    private static Instant instant(String text) throws SQLDataException {
        return Timestamp.instant(text).orElseThrow(() -> new SQLDataException("a session's time makes no sense"));
    }
}
