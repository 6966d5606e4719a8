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
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.event.StoredEvent;
import nl.driehoek.store.event.Timestamp;

/** The events of all sessions; the list of sessions follows them. */
public final class EventTable {
    private static final String READ =
            "SELECT seq, at, type, version, json FROM event WHERE session = ? AND seq BETWEEN ? AND ? ORDER BY seq";
    private static final String ADD =
            "INSERT INTO event (session, seq, at, type, version, json) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ADD_MISSING = ADD + " ON CONFLICT (session, seq) DO NOTHING";

    private final EventCodec codec = new EventCodec();

    /**
     * All entries of a session; empty if there is none.
     *
     * @throws SQLDataException if it does not begin with a start or a time cannot be read
     * @throws SQLFeatureNotSupportedException if a newer program wrote its start
     */
    public List<Entry> read(Connection connection, SessionId session) throws SQLException {
        List<Entry> entries = read(connection, session, 1, Long.MAX_VALUE);
        if (!entries.isEmpty() && !(entries.getFirst().event() instanceof Started)) {
            throw notAStart(entries.getFirst());
        }
        return entries;
    }

    /**
     * Adds those entries that do not stand there yet.
     *
     * @param entries at least one, without a gap, at times of whole milliseconds
     * @throws SQLIntegrityConstraintViolationException if other content stands in the place of one, or if an entry before
     *     them is missing
     */
    public void append(Connection connection, SessionId session, List<Entry> entries) throws SQLException {
        long first = entries.getFirst().seq();
        Map<Long, Entry> there = new HashMap<>();
        for (Entry entry : read(
                connection, session, Math.max(1, first - 1), entries.getLast().seq())) {
            there.put(entry.seq(), entry);
        }
        if (first > 1 && !there.containsKey(first - 1)) {
            throw new SQLIntegrityConstraintViolationException(
                    "entry " + (first - 1) + " is missing from session " + session);
        }
        List<Entry> more = new ArrayList<>();
        for (Entry entry : entries) {
            if (isNew(there.get(entry.seq()), entry)) {
                more.add(entry);
            }
        }
        if (first == 1) {
            SessionTable.add(connection, session, entries.getFirst());
        }
        insert(connection, ADD, session, more);
        SessionTable.touch(connection, session, entries.getLast());
    }

    /** Adds those entries whose places are free, whatever stands in the others; the first is the session's start. */
    public void addMissing(Connection connection, SessionId session, List<Entry> entries) throws SQLException {
        SessionTable.add(connection, session, entries.getFirst());
        insert(connection, ADD_MISSING, session, entries);
        SessionTable.touch(connection, session, entries.getLast());
    }

    /**
     * The entry in a row with the columns seq, at, type, version and json.
     *
     * @throws SQLDataException if its seq or its time makes no sense
     */
    public Entry entry(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        var at = Timestamp.instant(String.valueOf(row.getString("at")));
        String type = row.getString("type");
        String json = row.getString("json");
        if (seq < 1 || at.isEmpty() || type == null || json == null) {
            throw new SQLDataException("entry " + seq + " makes no sense");
        }
        return new Entry(seq, at.get(), codec.read(new StoredEvent(type, row.getInt("version"), json)));
    }

    private List<Entry> read(Connection connection, SessionId session, long from, long to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, session.value());
            query.setLong(2, from);
            query.setLong(3, to);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        }
    }

    private static boolean isNew(Entry there, Entry entry) throws SQLException {
        if (there != null && !there.equals(entry)) {
            throw new SQLIntegrityConstraintViolationException("entry " + entry.seq() + " is taken");
        }
        return there == null;
    }

    private void insert(Connection connection, String sql, SessionId session, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Entry entry : entries) {
                StoredEvent stored = codec.write(entry.event());
                insert.setString(1, session.value());
                insert.setLong(2, entry.seq());
                insert.setString(3, Timestamp.text(entry.at()));
                insert.setString(4, stored.type());
                insert.setInt(5, stored.version());
                insert.setString(6, stored.json());
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
