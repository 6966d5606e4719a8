package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.table.EditionTable;
import nl.driehoek.store.table.EventTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads whatever can be read from a damaged database, row by row, and from the backups what is missing then. */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    /** After so many unreadable rows on end the rest of a table is given up. */
    private static final int GIVE_UP = 20_000;

    private static final String EVENTS =
            "SELECT rowid, session, seq, at, type, version, json FROM event WHERE rowid >= ? ORDER BY rowid";
    private static final String EDITIONS =
            "SELECT rowid, digest, deck, language, version, json FROM edition WHERE rowid >= ? ORDER BY rowid";
    private static final String SETTINGS = "SELECT rowid, name, value FROM setting WHERE rowid >= ? ORDER BY rowid";

    private final Connector connector;
    private final EventTable events = new EventTable();
    private final Contents found = new Contents();

    Salvage(Connector connector) {
        this.connector = connector;
    }

    /** All that was read so far; what was read first counts. */
    Contents found() {
        return found;
    }

    /**
     * Reads a damaged database in a copy, for even opening a database may change it.
     *
     * @throws IOException if there is no room for the copy
     */
    void readCopyOf(Path damaged) throws IOException {
        Path copy = Names.beside(damaged, ".reading");
        try {
            for (String part : Names.PARTS) {
                Files.deleteIfExists(Names.beside(copy, part));
            }
            Files.copy(damaged, copy);
            if (Files.exists(Names.beside(damaged, Names.WAL))) {
                Files.copy(Names.beside(damaged, Names.WAL), Names.beside(copy, Names.WAL));
            }
            read(copy);
        } finally {
            for (String part : Names.PARTS) {
                Files.deleteIfExists(Names.beside(copy, part));
            }
        }
    }

    /** Reads a database as far as that goes. */
    void read(Path database) {
        try (Connection connection = connector.connect(database)) {
            rows(connection, EVENTS, this::takeEvent);
            rows(connection, EDITIONS, this::takeEdition);
            rows(connection, SETTINGS, row -> found.add(row.getString("name"), row.getString("value")));
        } catch (SQLException e) {
            LOG.warn("nothing to be read from {}", database, e);
        }
    }

    private void takeEvent(ResultSet row) throws SQLException {
        SessionId session = new SessionId(row.getString("session"));
        found.add(session, List.of(events.entry(row)));
    }

    private void takeEdition(ResultSet row) throws SQLException {
        EditionTable.Row edition = new EditionTable.Row(
                row.getString("digest"),
                row.getString("deck"),
                row.getString("language"),
                row.getString("version"),
                row.getString("json"));
        if (edition.isSound()) {
            found.add(edition);
        }
    }

    private static void rows(Connection connection, String sql, Taker taker) {
        long next = 1;
        int failures = 0;
        while (failures < GIVE_UP) {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, next);
                ResultSet row = query.executeQuery();
                while (row.next()) {
                    next = row.getLong(1) + 1;
                    failures = 0;
                    take(row, taker);
                }
                return;
            } catch (SQLException e) {
                next++;
                failures = isHopeless(e) ? GIVE_UP : failures + 1;
            }
        }
    }

    private static void take(ResultSet row, Taker taker) {
        try {
            taker.take(row);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("a row cannot be read: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isHopeless(SQLException e) {
        return e instanceof SQLiteException failure
                && (failure.getResultCode() == SQLiteErrorCode.SQLITE_ERROR
                        || failure.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    /** Takes up one row. */
    private interface Taker {
        /** Takes up the row that the cursor is at. */
        void take(ResultSet row) throws SQLException;
    }
}
