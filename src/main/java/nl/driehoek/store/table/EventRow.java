package nl.driehoek.store.table;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Optional;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.event.StoredEvent;

/**
 * An event as it stands in its table.
 *
 * @param seq its number in its session, from 1
 * @param at when it happened, as text
 * @param link how it follows the one before it; empty in databases of format 1
 */
public record EventRow(long seq, String at, StoredEvent event, Optional<Link> link) {
    /** What a session's first event has as the checksum before it. */
    public static final long START = 0;

    private static final String MADE_UP = "entry.lost";

    /**
     * A link of the chain that the events of a session form.
     *
     * @param before the checksum of the event before it; {@link #START} for the first
     * @param sum of the event itself with its session, its number, its time and {@code before}
     */
    public record Link(long before, long sum) {}

    /**
     * The row at a cursor with the columns seq, at, type, version, json, checksum_before and checksum.
     *
     * @throws SQLDataException if it lacks any of its texts or has a number below 1
     */
    public static EventRow of(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        String at = row.getString("at");
        String type = row.getString("type");
        String json = row.getString("json");
        if (seq < 1 || at == null || type == null || json == null) {
            throw new SQLDataException("entry " + seq + " makes no sense");
        }
        return new EventRow(seq, at, new StoredEvent(type, row.getInt("version"), json), linkOf(row));
    }

    /** What stands in the place of an event that was lost, so that the numbers have no gap. */
    public static EventRow lost(long seq, String at) {
        return new EventRow(seq, at, new StoredEvent(MADE_UP, 1, "{}"), Optional.empty());
    }

    /** Whether this stands in the place of an event that was lost. */
    public boolean isLost() {
        return event.type().equals(MADE_UP);
    }

    /** The same event, following one with this checksum. */
    public EventRow after(long before, SessionId session) {
        return new EventRow(seq, at, event, Optional.of(new Link(before, sum(session, before))));
    }

    /** Whether it has a link and is, to the letter, what that was made of. */
    public boolean isSound(SessionId session) {
        return link.filter(own -> own.sum == sum(session, own.before)).isPresent();
    }

    /** Its checksum; {@link #START} where it has none. */
    public long sum() {
        return link.map(Link::sum).orElse(START);
    }

    /** Whether its link says that it follows an event with this checksum. */
    public boolean follows(long before) {
        return link.filter(own -> own.before == before).isPresent();
    }

    private long sum(SessionId session, long before) {
        return Checksum.of(before, session, seq, at, event.type(), event.version(), event.json());
    }

    private static Optional<Link> linkOf(ResultSet row) throws SQLException {
        long before = row.getLong("checksum_before");
        boolean first = row.wasNull();
        long sum = row.getLong("checksum");
        boolean none = first && row.wasNull();
        return none ? Optional.empty() : Optional.of(new Link(before, sum));
    }
}
