package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.session.SessionId;

/** Tells whether the events of sessions are all there and are what was written. */
public final class Chain {
    private static final String SESSIONS = "SELECT DISTINCT session FROM event";

    private Chain() {}

    /**
     * Checks one session.
     *
     * @param rows all of them, in order
     * @param listed its row in the list of sessions
     * @throws SQLDataException if an event is missing, was changed or does not follow the one before it
     */
    static void check(SessionId session, List<EventRow> rows, Optional<SessionRow> listed) throws SQLDataException {
        long seq = 0;
        long sum = EventRow.START;
        for (EventRow row : rows) {
            seq++;
            if (row.seq() != seq || !row.isSound(session) || !row.follows(sum)) {
                throw new SQLDataException("entry " + seq + " of session " + session + " is not what was written");
            }
            sum = row.sum();
        }
        if (listed.isEmpty() && seq > 0) {
            throw new SQLDataException("session " + session + " is missing from the list");
        }
        if (listed.isPresent() && (listed.get().last() != seq || listed.get().lastSum() != sum)) {
            throw new SQLDataException("the end of session " + session + " is missing");
        }
    }

    /**
     * Checks all sessions and settings of a database that has checksums; one of format 1 has nothing to check.
     *
     * @throws SQLDataException if anything in it is not what was written
     */
    public static void check(Connection connection) throws SQLException {
        if (!Schema.isSealed(connection)) {
            return;
        }
        Map<SessionId, SessionRow> listed = new LinkedHashMap<>();
        for (SessionRow row : SessionTable.rows(connection)) {
            listed.put(row.id(), row);
        }
        try (PreparedStatement query = connection.prepareStatement(SESSIONS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                listed.putIfAbsent(id(row.getString(1)), null);
            }
        }
        for (var session : listed.entrySet()) {
            List<EventRow> rows = EventTable.rows(connection, session.getKey());
            check(session.getKey(), rows, Optional.ofNullable(session.getValue()));
        }
        SettingTable.all(connection);
    }

    private static SessionId id(String text) throws SQLDataException {
        try {
            return new SessionId(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("an event of no session", e);
        }
    }
}
