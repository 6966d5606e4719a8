package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
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

    private static final String REPLACE = "UPDATE event SET type = ?, version = ?, json = ?, checksum_before = ?,"
            + " checksum = ? WHERE session = ? AND seq = ?";

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
        List<Entry> entries = RowCodec.of(connection, session).entries(rows);
        if (!entries.isEmpty() && !(entries.getFirst().event() instanceof Started)) {
            throw notAStart(entries.getFirst());
        }
        return entries;
    }

    /** What the events of a session are known by: where they end, and the checksum there, which follows from all of them. */
    public static Optional<String> state(Connection connection, SessionId session) throws SQLException {
        return Schema.isSealed(connection)
                ? SessionTable.find(connection, session).map(row -> row.last() + "." + row.lastSum())
                : Optional.empty();
    }

    /** The rows of a session in order, sound or not. */
    public static List<EventRow> rows(Connection connection, SessionId session) throws SQLException {
        return rows(connection, session, 1, Long.MAX_VALUE);
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
        RowCodec codec = RowCodec.of(connection, session);
        List<EventRow> more = missing(connection, codec, session, listed, entries);
        SessionRow row = listed.isPresent() ? listed.get() : codec.begun(row(codec, entries.getFirst()));
        SessionRow now = codec.upTo(row, more);
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
        RowCodec codec = RowCodec.of(connection, session);
        Optional<SessionRow> known = SessionTable.find(connection, session);
        SessionRow listed = known.isPresent() ? known.get() : codec.begun(rows.getFirst());
        SessionTable.put(connection, listed);
        insert(connection, ADD_MISSING, session, rows);
        List<EventRow> all = rows(connection, session);
        SessionTable.put(connection, codec.upTo(listed, all));
    }

    private static List<EventRow> missing(
            Connection connection, RowCodec codec, SessionId session, Optional<SessionRow> listed, List<Entry> entries)
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
            EventRow own = row(codec, entry).after(sum, session);
            EventRow found = there.get(entry.seq());
            if (found == null) {
                more.add(own);
            } else if (!codec.entries(List.of(found)).getFirst().equals(entry)) {
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

    private static EventRow row(RowCodec codec, Entry entry) throws SQLException {
        return codec.row(entry.seq(), Timestamp.text(entry.at()), entry.event());
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

    /** Puts rows in the place of those that have their numbers. */
    static void replace(Connection connection, SessionId session, List<EventRow> rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REPLACE)) {
            for (EventRow row : rows) {
                update.setString(1, row.event().type());
                update.setInt(2, row.event().version());
                update.setString(3, row.event().json());
                update.setLong(4, row.link().orElseThrow().before());
                update.setLong(5, row.sum());
                update.setString(6, session.value());
                update.setLong(7, row.seq());
                update.addBatch();
            }
            update.executeBatch();
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
