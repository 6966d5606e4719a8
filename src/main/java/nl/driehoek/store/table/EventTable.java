package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.Timestamp;

/**
 * The events of all sessions; the list of sessions follows them. Each row has a checksum of itself and of the row before
 * it in its session, and the list says where the session ends, so that nothing goes missing or changes unnoticed.
 */
public final class EventTable {
    private static final String WHICH = " FROM event WHERE session = ? AND seq BETWEEN ? AND ? ORDER BY seq";
    private static final String READ = "SELECT seq, at, type, version, json, checksum_before, checksum" + WHICH;
    private static final String FORMAT_1 =
            "SELECT seq, at, type, version, json, NULL AS checksum_before, NULL AS checksum" + WHICH;
    private static final String ADD = "INSERT INTO event"
            + " (session, seq, at, type, version, json, checksum_before, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_MISSING = ADD + " ON CONFLICT (session, seq) DO NOTHING";

    private final EventCodec codec = new EventCodec();

    /**
     * All entries of a session; empty if there is none.
     *
     * @throws SQLDataException if it is not, to the letter, what was written, or does not begin with a start
     * @throws SQLFeatureNotSupportedException if a newer program wrote its start
     */
    public List<Entry> read(Connection connection, SessionId session) throws SQLException {
        List<EventRow> rows = rows(connection, session);
        if (Schema.isSealed(connection)) {
            Chain.check(session, rows, SessionTable.find(connection, session));
        }
        List<Entry> entries = entries(rows);
        if (!entries.isEmpty() && !(entries.getFirst().event() instanceof Started)) {
            throw notAStart(entries.getFirst());
        }
        return entries;
    }

    /** The rows of a session in order, sound or not. */
    public static List<EventRow> rows(Connection connection, SessionId session) throws SQLException {
        return rows(connection, session, 1, Long.MAX_VALUE);
    }

    /** What these rows tell; one whose time makes no sense happened when the one before it did. */
    public List<Entry> entries(List<EventRow> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        Instant before = Instant.EPOCH;
        for (EventRow row : rows) {
            before = Timestamp.instant(row.at()).orElse(before);
            entries.add(new Entry(row.seq(), before, codec.read(row.event())));
        }
        return entries;
    }

    /** The row of an entry that follows one with this checksum. */
    public EventRow row(SessionId session, Entry entry, long before) {
        return new EventRow(entry.seq(), Timestamp.text(entry.at()), codec.write(entry.event()), Optional.empty())
                .after(before, session);
    }

    /**
     * Adds those entries that do not stand there yet.
     *
     * @param entries at least one, without a gap, at times of whole milliseconds
     * @return the session's row as it is then
     * @throws SQLIntegrityConstraintViolationException if other content stands in the place of one, or if an entry before
     *     them is missing
     * @throws SQLDataException if what stands before them is not what was written
     */
    public SessionRow append(Connection connection, SessionId session, List<Entry> entries) throws SQLException {
        Optional<SessionRow> listed = SessionTable.find(connection, session);
        List<EventRow> more = missing(connection, session, listed, entries);
        SessionRow row = listed.orElseGet(() -> begun(session, entries.getFirst()));
        SessionRow now = upTo(row, more);
        SessionTable.put(connection, now);
        insert(connection, ADD, session, more);
        return now;
    }

    /**
     * Adds those rows whose places are free, whatever stands in the others.
     *
     * @param rows at least one; the first is the session's start
     */
    public void addMissing(Connection connection, SessionId session, List<EventRow> rows) throws SQLException {
        SessionRow listed = SessionTable.find(connection, session)
                .orElseGet(() -> begun(session, entries(rows).getFirst()));
        SessionTable.put(connection, listed);
        insert(connection, ADD_MISSING, session, rows);
        List<EventRow> all = rows(connection, session);
        SessionTable.put(connection, upTo(listed, all));
    }

    /** The session's row after these; what it is called and whose it is may change long after it was held. */
    private SessionRow upTo(SessionRow row, List<EventRow> rows) {
        SessionRow now = row;
        for (EventRow next : rows) {
            now = codec.isLabel(next.event()) ? now.labelled(next, codec.title(next.event())) : now.upTo(next);
        }
        return now;
    }

    private List<EventRow> missing(
            Connection connection, SessionId session, Optional<SessionRow> listed, List<Entry> entries)
            throws SQLException {
        long first = entries.getFirst().seq();
        Map<Long, EventRow> there = there(connection, session, first, entries.getLast());
        EventRow before = there.get(first - 1);
        if (first > 1 && before == null) {
            throw gap(session, first - 1, listed);
        }
        long sum = before == null ? EventRow.START : before.sum();
        List<EventRow> more = new ArrayList<>();
        for (Entry entry : entries) {
            EventRow own = row(session, entry, sum);
            EventRow found = there.get(entry.seq());
            if (found == null) {
                more.add(own);
            } else if (!entries(List.of(found)).getFirst().equals(entry)) {
                throw new SQLIntegrityConstraintViolationException("entry " + entry.seq() + " is taken");
            }
            sum = found == null ? own.sum() : found.sum();
        }
        return more;
    }

    private static Map<Long, EventRow> there(Connection connection, SessionId session, long first, Entry last)
            throws SQLException {
        Map<Long, EventRow> there = new HashMap<>();
        for (EventRow row : rows(connection, session, Math.max(1, first - 1), last.seq())) {
            if (!row.isSound(session)) {
                throw new SQLDataException("entry " + row.seq() + " is not what was written");
            }
            there.put(row.seq(), row);
        }
        return there;
    }

    private static SQLException gap(SessionId session, long missing, Optional<SessionRow> listed) {
        boolean written = listed.filter(row -> row.last() >= missing).isPresent();
        String words = "entry " + missing + " is missing from session " + session;
        return written ? new SQLDataException(words) : new SQLIntegrityConstraintViolationException(words);
    }

    private static SessionRow begun(SessionId session, Entry start) {
        String title = start.event() instanceof Started(var setup) ? setup.title() : "";
        String at = Timestamp.text(start.at());
        return new SessionRow(session, title, at, at, 0, EventRow.START);
    }

    /** The rows of a session from this number to that one in order, sound or not. */
    public static List<EventRow> rows(Connection connection, SessionId session, long from, long to)
            throws SQLException {
        String sql = Schema.isSealed(connection) ? READ : FORMAT_1;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, session.value());
            query.setLong(2, from);
            query.setLong(3, to);
            List<EventRow> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(EventRow.of(row));
                }
            }
            return rows;
        }
    }

    /** Adds these rows, whose places are free. */
    static void insert(Connection connection, SessionId session, List<EventRow> rows) throws SQLException {
        insert(connection, ADD, session, rows);
    }

    private static void insert(Connection connection, String sql, SessionId session, List<EventRow> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (EventRow row : rows) {
                EventRow.Link link = row.link().orElseThrow();
                insert.setString(1, session.value());
                insert.setLong(2, row.seq());
                insert.setString(3, row.at());
                insert.setString(4, row.event().type());
                insert.setInt(5, row.event().version());
                insert.setString(6, row.event().json());
                insert.setLong(7, link.before());
                insert.setLong(8, link.sum());
                insert.executeUpdate();
            }
        }
    }

    private SQLException notAStart(Entry first) {
        return codec.isNewerStart(codec.write(first.event()))
                ? new SQLFeatureNotSupportedException("a newer program wrote this session")
                : new SQLDataException("a session without its start, from entry " + first.seq());
    }
}
