package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.synopsis.SynopsisJson;

/**
 * Synopses of sessions. A row counts only where it was made of the session's entries up to the last one, by the number and
 * the checksum of that, by this version of the program, and is what was written; else it is as if it were not there.
 */
public final class SynopsisTable {
    private static final String FRESH = " FROM synopsis JOIN session ON session.id = synopsis.session"
            + " AND session.last_seq = synopsis.last_seq AND session.last_checksum = synopsis.last_checksum"
            + " WHERE synopsis.version = ?";
    private static final String ALL =
            "SELECT synopsis.session, synopsis.last_seq, synopsis.json, synopsis.checksum" + FRESH;
    private static final String IDS = "SELECT synopsis.session" + FRESH;
    private static final String PUT = "INSERT INTO synopsis (session, last_seq, last_checksum, version, json, checksum)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (session) DO UPDATE SET last_seq = excluded.last_seq,"
            + " last_checksum = excluded.last_checksum, version = excluded.version, json = excluded.json,"
            + " checksum = excluded.checksum";

    private SynopsisTable() {}

    /** All that count. */
    public static List<Synopsis> all(Connection connection) throws SQLException {
        List<Synopsis> found = new ArrayList<>();
        if (Schema.hasSynopses(connection)) {
            TextCipher cipher = EncryptionTable.cipher(connection);
            try (PreparedStatement query = fresh(connection, ALL);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    read(row, cipher).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /**
     * The sessions of which none counts, the one changed last first. Whether a row is what was written is not looked at
     * here, as that would mean to read them all.
     */
    public static List<SessionId> behind(Connection connection) throws SQLException {
        Set<String> fresh = new HashSet<>();
        if (Schema.hasSynopses(connection)) {
            try (PreparedStatement query = fresh(connection, IDS);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getString(1));
                }
            }
        }
        return SessionTable.all(connection).stream()
                .map(SessionSummary::id)
                .filter(id -> !fresh.contains(id.value()))
                .toList();
    }

    /** Puts a synopsis in place of what stood there of its session; one that is behind already is passed over. */
    public static void put(Connection connection, Synopsis synopsis) throws SQLException {
        Optional<SessionRow> row =
                SessionTable.find(connection, synopsis.id()).filter(known -> known.last() == synopsis.last());
        if (row.isEmpty()) {
            return;
        }
        String json = EncryptionTable.cipher(connection)
                .encrypt(SynopsisJson.write(synopsis), about(synopsis.id().value(), synopsis.last()));
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setString(1, synopsis.id().value());
            insert.setLong(2, synopsis.last());
            insert.setLong(3, row.get().lastSum());
            insert.setInt(4, SynopsisJson.VERSION);
            insert.setString(5, json);
            insert.setLong(6, Checksum.of(synopsis.id(), synopsis.last(), json));
            insert.executeUpdate();
        }
    }

    private static PreparedStatement fresh(Connection connection, String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setInt(1, SynopsisJson.VERSION);
        return query;
    }

    private static Optional<Synopsis> read(ResultSet row, TextCipher cipher) throws SQLException {
        String session = row.getString(1);
        long last = row.getLong(2);
        String json = row.getString(3);
        boolean sound = row.getLong(4) == Checksum.of(session, last, json);
        return sound
                ? SynopsisJson.read(new SessionId(session), last, cipher.decrypt(json, about(session, last)))
                : Optional.empty();
    }

    private static Object[] about(String session, long last) {
        return new Object[] {"synopsis", session, last};
    }
}
