package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.event.EventCodec;

/** The list of sessions in a database; all in it follows from their events. */
public final class SessionTable {
    private static final String COLUMNS =
            "SELECT id, title, started_at, changed_at, last_seq, last_checksum, checksum FROM session";
    private static final String FORMAT_1 =
            "SELECT id, title, started_at, changed_at, 0 AS last_seq, 0 AS last_checksum, 0 AS checksum FROM session";
    private static final String NEWEST_FIRST = " ORDER BY changed_at DESC, id";
    private static final String ONE = " WHERE id = ?";
    private static final String DRAWN_ON = "SELECT DISTINCT session FROM event WHERE type = ? AND instr(json, ?) > 0";
    private static final String DRAWN = "SELECT session, seq, at, type, version, json, checksum_before, checksum"
            + " FROM event WHERE type = ? ORDER BY session, seq";
    private static final String PUT = "INSERT INTO session"
            + " (id, title, started_at, changed_at, last_seq, last_checksum, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET title = excluded.title, started_at = excluded.started_at,"
            + " changed_at = excluded.changed_at, last_seq = excluded.last_seq,"
            + " last_checksum = excluded.last_checksum, checksum = excluded.checksum";

    private SessionTable() {}

    /**
     * All sessions, the one changed last first.
     *
     * @throws SQLDataException if a row is not what was written
     */
    public static List<SessionSummary> all(Connection connection) throws SQLException {
        TextCipher cipher = EncryptionTable.cipher(connection);
        List<SessionSummary> summaries = new ArrayList<>();
        for (SessionRow row : rows(connection)) {
            String title = new RowCodec(row.id(), cipher).title(row);
            summaries.add(row.summary(title));
        }
        return summaries;
    }

    /**
     * The sessions in which something was drawn on a card, the one changed last first.
     *
     * @throws SQLDataException if a row is not what was written
     */
    public static List<SessionSummary> drawnOn(Connection connection, CardRef card) throws SQLException {
        TextCipher cipher = EncryptionTable.cipher(connection);
        Set<String> drawn = cipher == TextCipher.NONE ? drawn(connection, card) : drawn(connection, card, cipher);
        return all(connection).stream()
                .filter(session -> drawn.contains(session.id().value()))
                .toList();
    }

    private static Set<String> drawn(Connection connection, CardRef card) throws SQLException {
        Set<String> drawn = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(DRAWN_ON)) {
            query.setString(1, EventCodec.drawn());
            query.setString(2, EventCodec.named(card));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    drawn.add(row.getString(1));
                }
            }
        }
        return drawn;
    }

    /** What is encrypted cannot be searched where it stands. */
    private static Set<String> drawn(Connection connection, CardRef card, TextCipher cipher) throws SQLException {
        Set<String> drawn = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(DRAWN)) {
            query.setString(1, EventCodec.drawn());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    SessionId session = new SessionId(row.getString("session"));
                    if (!drawn.contains(session.value())
                            && new RowCodec(session, cipher)
                                    .open(EventRow.of(row))
                                    .json()
                                    .contains(EventCodec.named(card))) {
                        drawn.add(session.value());
                    }
                }
            }
        }
        return drawn;
    }

    /**
     * The rows of all sessions, the one changed last first.
     *
     * @throws SQLDataException if one is not what was written
     */
    public static List<SessionRow> rows(Connection connection) throws SQLException {
        boolean sealed = Schema.isSealed(connection);
        List<SessionRow> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement((sealed ? COLUMNS : FORMAT_1) + NEWEST_FIRST);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(row(row, sealed));
            }
        }
        return found;
    }

    /**
     * The row of a session, if there is one.
     *
     * @throws SQLDataException if it is not what was written
     */
    static Optional<SessionRow> find(Connection connection, SessionId session) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + ONE)) {
            query.setString(1, session.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row(row, true)) : Optional.empty();
            }
        }
    }

    /** Puts a row in place of what stood there of that session. */
    static void put(Connection connection, SessionRow row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setString(1, row.id().value());
            insert.setString(2, row.title());
            insert.setString(3, row.startedAt());
            insert.setString(4, row.changedAt());
            insert.setLong(5, row.last());
            insert.setLong(6, row.lastSum());
            insert.setLong(7, row.checksum());
            insert.executeUpdate();
        }
    }

    /**
     * The row at a cursor.
     *
     * @param sealed whether its checksum counts
     * @throws SQLDataException if it makes no sense or is not what was written
     */
    public static SessionRow row(ResultSet row, boolean sealed) throws SQLException {
        try {
            SessionRow read = new SessionRow(
                    new SessionId(text(row, "id")),
                    text(row, "title"),
                    text(row, "started_at"),
                    text(row, "changed_at"),
                    row.getLong("last_seq"),
                    row.getLong("last_checksum"));
            if (sealed && read.checksum() != row.getLong("checksum")) {
                throw new SQLDataException("the row of session " + read.id() + " was changed");
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("a session's row makes no sense", e);
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new SQLDataException("a session's row lacks its " + column);
        }
        return text;
    }
}
