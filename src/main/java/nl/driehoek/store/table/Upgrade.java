package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.session.SessionId;

/** Brings a database of format 1 to format 2: every row gets its checksum. Nothing else is changed. */
final class Upgrade {
    private static final List<String> COLUMNS = List.of(
            "ALTER TABLE session ADD COLUMN last_seq BIGINT",
            "ALTER TABLE session ADD COLUMN last_checksum BIGINT",
            "ALTER TABLE session ADD COLUMN checksum BIGINT",
            "ALTER TABLE event ADD COLUMN checksum_before BIGINT",
            "ALTER TABLE event ADD COLUMN checksum BIGINT",
            "ALTER TABLE setting ADD COLUMN checksum BIGINT");

    private Upgrade() {}

    /** Does it, within a transaction. */
    static void run(Connection connection) throws SQLException {
        List<SessionRow> sessions = SessionTable.rows(connection);
        var settings = SettingTable.all(connection);
        for (String column : COLUMNS) {
            Schema.run(connection, column);
        }
        for (var setting : settings.entrySet()) {
            SettingTable.put(connection, setting.getKey(), setting.getValue());
        }
        for (SessionRow session : sessions) {
            seal(connection, session);
        }
    }

    private static void seal(Connection connection, SessionRow session) throws SQLException {
        List<EventRow> rows = linked(EventTable.rows(connection, session.id()), session.id());
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE event SET checksum_before = ?, checksum = ? WHERE session = ? AND seq = ?")) {
            for (EventRow row : rows) {
                EventRow.Link link = row.link().orElseThrow();
                update.setLong(1, link.before());
                update.setLong(2, link.sum());
                update.setString(3, session.id().value());
                update.setLong(4, row.seq());
                update.executeUpdate();
            }
        }
        SessionTable.put(connection, rows.isEmpty() ? session : session.upTo(rows.getLast()));
    }

    private static List<EventRow> linked(List<EventRow> rows, SessionId session) {
        List<EventRow> linked = new ArrayList<>();
        long before = EventRow.START;
        for (EventRow row : rows) {
            EventRow next = row.after(before, session);
            linked.add(next);
            before = next.sum();
        }
        return linked;
    }
}
