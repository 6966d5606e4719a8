package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.event.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of sessions in a database; all in it follows from their events. */
public final class SessionTable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionTable.class);

    private static final String ALL =
            "SELECT id, title, started_at, changed_at FROM session ORDER BY changed_at DESC, id";
    private static final String ADD = "INSERT INTO session (id, title, started_at, changed_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING";
    private static final String TOUCH = "UPDATE session SET changed_at = ? WHERE id = ? AND changed_at < ?";

    private SessionTable() {}

    /** All sessions, the one changed last first; a row that makes no sense is left out. */
    public static List<SessionSummary> all(Connection connection) throws SQLException {
        List<SessionSummary> summaries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                summary(row).ifPresent(summaries::add);
            }
        }
        return summaries;
    }

    /** Takes up a session that is not yet in the list. */
    static void add(Connection connection, SessionId session, Entry start) throws SQLException {
        String title = start.event() instanceof Started(var setup) ? setup.title() : "";
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, session.value());
            insert.setString(2, title);
            insert.setString(3, Timestamp.text(start.at()));
            insert.setString(4, Timestamp.text(start.at()));
            insert.executeUpdate();
        }
    }

    /** Notes when a session was changed last; a clock that was set back does not take it back. */
    static void touch(Connection connection, SessionId session, Entry last) throws SQLException {
        String at = Timestamp.text(last.at());
        try (PreparedStatement update = connection.prepareStatement(TOUCH)) {
            update.setString(1, at);
            update.setString(2, session.value());
            update.setString(3, at);
            update.executeUpdate();
        }
    }

    private static Optional<SessionSummary> summary(ResultSet row) throws SQLException {
        String id = row.getString("id");
        var started = Timestamp.instant(row.getString("started_at"));
        var changed = Timestamp.instant(row.getString("changed_at"));
        try {
            return Optional.of(new SessionSummary(
                    new SessionId(id), row.getString("title"), started.orElseThrow(), changed.orElseThrow()));
        } catch (RuntimeException e) {
            LOG.warn("a session is left out of the list: {}", id, e);
            return Optional.empty();
        }
    }
}
