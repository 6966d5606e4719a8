package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.event.EventCodec;
import nl.driehoek.store.table.EditionTable;
import nl.driehoek.store.table.EncryptedFormat;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.EventRow;
import nl.driehoek.store.table.Schema;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import nl.driehoek.store.table.SettingTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads whatever can be read from databases of which some are damaged, row by row. */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    /** After so many places where nothing can be read the rest of a table is given up. */
    private static final int GIVE_UP = 3_000;

    /** After so many on end it goes on in leaps, for there is more missing than a page or two. */
    private static final int ONE_BY_ONE = 200;

    private static final int LEAP = 10;
    private static final int FAR = 50_000;

    private static final String IN_ORDER = " WHERE rowid >= ? ORDER BY rowid";
    private static final String EVENTS =
            "SELECT rowid, session, seq, at, type, version, json, %s FROM event" + IN_ORDER;
    private static final String SESSIONS =
            "SELECT rowid, id, title, started_at, changed_at, %s FROM session" + IN_ORDER;
    private static final String EDITIONS =
            "SELECT rowid, digest, deck, language, version, json FROM edition" + IN_ORDER;
    private static final String SETTINGS = "SELECT rowid, name, %s AS value, %s FROM setting" + IN_ORDER;

    private final Connector connector;
    private final EventCodec codec = new EventCodec();
    private final Contents found = new Contents();
    private final Set<SessionId> sealed = new HashSet<>();
    private final Map<SessionId, List<EventRow>> unsealed = new LinkedHashMap<>();
    private int seen;
    private int taken;
    private int unreadable;

    /** Knows something already, which counts before all that is read. */
    Salvage(Connector connector, Contents known) {
        this.connector = connector;
        found.add(known);
    }

    /** All that was read so far; what was read first counts. */
    Contents found() {
        return found;
    }

    /** How many rows of events were taken up so far. */
    int taken() {
        return taken;
    }

    /** Takes up rows that have no checksum, of sessions that never had any: after all that is surer. */
    void takeUnsealed() {
        unsealed.keySet().removeAll(sealed);
        unsealed.forEach((session, rows) -> rows.forEach(row -> add(session, row)));
        unsealed.clear();
        sealed.clear();
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
            if (!read(copy)) {
                FirstPage.replace(copy, connector);
                read(copy);
            }
        } catch (SQLException e) {
            LOG.warn("no other first page for {}", damaged, e);
        } finally {
            for (String part : Names.PARTS) {
                Files.deleteIfExists(Names.beside(copy, part));
            }
        }
    }

    /**
     * Reads a database as far as that goes.
     *
     * @return whether there was any entry in it
     */
    boolean read(Path database) {
        int before = seen;
        try (Connection connection = connector.connect(database)) {
            Schema.run(connection, "PRAGMA writable_schema = 1"); // else a file that lacks a page is not read at all
            if (!isOfThisKey(connection)) {
                LOG.warn("encrypted in another way: {}", database);
                return false;
            }
            boolean sums = has(connection, "SELECT checksum FROM event WHERE 1 = 0");
            rows(connection, with(sums, SESSIONS, "last_seq", "last_checksum", "checksum"), this::takeSession);
            rows(connection, with(sums, EVENTS, "checksum_before", "checksum"), this::takeEvent);
            rows(connection, EDITIONS, this::takeEdition);
            rows(connection, settings(sums), this::takeSetting);
            LOG.info("read from {}; rows that made no sense: {}", database, unreadable);
        } catch (SQLException e) {
            LOG.warn("nothing to be read from {}", database, e);
        }
        return seen > before;
    }

    /** Whether it is encrypted with the key that the program has now, or not at all where it has none. */
    private boolean isOfThisKey(Connection connection) throws SQLException {
        Optional<String> own = connector.keyring().slots().map(KeySlots::keyId);
        boolean encrypted = has(connection, "SELECT hidden FROM setting WHERE 1 = 0");
        return encrypted == own.isPresent()
                && keyId(connection).map(id -> own.equals(Optional.of(id))).orElse(true);
    }

    private static Optional<String> keyId(Connection connection) {
        try {
            return Optional.of(EncryptionTable.slots(connection).keyId());
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    private String settings(boolean sums) {
        String value = EncryptedFormat.settingColumn(connector.keyring().isOpen());
        return SETTINGS.formatted(value, sums ? "checksum" : "NULL AS checksum");
    }

    private static boolean has(Connection connection, String columns) throws SQLException {
        try {
            Schema.run(connection, columns);
            return true;
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_ERROR) {
                return false;
            }
            throw e;
        }
    }

    private static String with(boolean sums, String sql, String... columns) {
        Collector<CharSequence, ?, String> list = Collectors.joining(", ");
        return sql.formatted(
                Stream.of(columns).map(name -> sums ? name : "NULL AS " + name).collect(list));
    }

    private void takeSession(ResultSet row) throws SQLException {
        row.getLong("checksum");
        boolean counts = !row.wasNull();
        SessionRow session = SessionTable.row(row, counts);
        found.expect(session);
        if (counts) {
            sealed.add(session.id());
        }
    }

    private void takeEvent(ResultSet row) throws SQLException {
        SessionId session = new SessionId(row.getString("session"));
        EventRow event = EventRow.of(row);
        seen++;
        if (event.link().isEmpty()) {
            takeUnsealed(session, event);
        } else if (event.isSound(session)) {
            sealed.add(session);
            add(session, event);
        } else {
            unreadable++;
        }
    }

    private void takeUnsealed(SessionId session, EventRow row) throws SQLException {
        if (codec.read(row.event()) instanceof Unknown event && !codec.mayBeNewer(event)) {
            throw new SQLDataException("damaged within");
        }
        unsealed.computeIfAbsent(session, _ -> new ArrayList<>()).add(row);
    }

    private void add(SessionId session, EventRow row) {
        taken += found.add(session, row) ? 1 : 0;
    }

    private void takeSetting(ResultSet row) throws SQLException {
        String name = row.getString("name");
        SettingTable.value(row, false).ifPresent(value -> found.add(name, value));
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

    private void rows(Connection connection, String sql, Taker taker) {
        long next = 1;
        int onEnd = 0;
        for (int failures = 0; failures < GIVE_UP; failures++) {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, next);
                ResultSet row = query.executeQuery();
                while (row.next()) {
                    next = inOrder(row.getLong(1), next) + 1;
                    onEnd = 0;
                    take(row, taker);
                }
                return;
            } catch (SQLException e) {
                if (isHopeless(e)) {
                    return;
                }
                next += onEnd++ < ONE_BY_ONE ? 1 : LEAP;
            }
        }
    }

    /** In a damaged tree the way through the rows may lead back or far off; without this it might never end. */
    private static long inOrder(long row, long next) throws SQLException {
        if (row < next || row - next > FAR) {
            throw new SQLDataException("row " + row + " where " + next + " or a little more was due");
        }
        return row;
    }

    private void take(ResultSet row, Taker taker) {
        try {
            taker.take(row);
        } catch (SQLException | RuntimeException _) {
            unreadable++;
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
