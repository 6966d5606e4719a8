package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.forget.Rewriting;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.event.Timestamp;

/**
 * Takes sessions out of a database in the format that this program writes, or changes what happened in them, within a
 * transaction of the caller's; {@link #compact} then leaves no trace in free pages.
 */
public final class Erasure {
    private static final String ANY =
            "SELECT 1 FROM session WHERE id = ? UNION ALL SELECT 1 FROM event WHERE session = ? LIMIT 1";
    private static final List<String> ROWS = List.of(
            "DELETE FROM synopsis WHERE session = ?",
            "DELETE FROM event WHERE session = ?",
            "DELETE FROM session WHERE id = ?");

    private Erasure() {}

    /** Whether anything of this session stands in a database of any format that this program reads. */
    public static boolean has(Connection connection, SessionId session) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ANY)) {
            query.setString(1, session.value());
            query.setString(2, session.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        || !drafts(connection, ids(connection, session)).isEmpty();
            }
        }
    }

    /** What happened in a session, in order; nothing where there is none. */
    public static List<SessionEvent> events(Connection connection, SessionId session) throws SQLException {
        return RowCodec.of(connection, session).events(EventTable.rows(connection, session));
    }

    /**
     * Deletes a session with all drafts that belong to it or go on with its group.
     *
     * @return whether a draft went that is not of the session itself
     */
    public static boolean delete(Connection connection, SessionId session) throws SQLException {
        boolean others = deleteDrafts(connection, session);
        for (String sql : ROWS) {
            change(connection, sql, session.value());
        }
        return others;
    }

    /**
     * Changes what happened in a session, and deletes drafts as {@link #delete} does.
     *
     * @param at when that was; the session then has one more event, that says again what it is called, so that what was
     *     made of it before is known to be behind; empty where it is to have no more than before
     * @return the session's row as it is then; empty where there is no such session
     */
    public static Optional<SessionRow> rewrite(
            Connection connection, SessionId session, Rewriting rewriting, Optional<Instant> at) throws SQLException {
        Optional<SessionRow> listed = SessionTable.find(connection, session);
        List<EventRow> rows = EventTable.rows(connection, session);
        if (listed.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        RowCodec codec = RowCodec.of(connection, session);
        List<EventRow> changed = rewritten(codec, session, rows, rewriting);
        SessionRow row = row(codec, listed.get(), changed);
        EventTable.replace(connection, session, changed);
        change(connection, ROWS.getFirst(), session.value());
        SessionTable.put(connection, row);
        return Optional.of(at.isEmpty() ? row : marked(connection, row, at.get()));
    }

    /**
     * Deletes drafts that belong to a session or go on with its group.
     *
     * @return whether one went that is not of the session itself
     */
    public static boolean deleteDrafts(Connection connection, SessionId session) throws SQLException {
        boolean others = false;
        for (String name : drafts(connection, ids(connection, session))) {
            SettingTable.delete(connection, name);
            others |= !name.startsWith(SettingsStore.DRAFT + session.value());
        }
        return others;
    }

    /** Deletes all sessions, and the settings whose names begin with any of these. */
    public static void deleteAll(Connection connection, List<String> settings) throws SQLException {
        for (String table : List.of("synopsis", "event", "session")) {
            Schema.run(connection, "DELETE FROM " + table);
        }
        for (String name : SettingTable.all(connection).keySet()) {
            if (settings.stream().anyMatch(name::startsWith)) {
                SettingTable.delete(connection, name);
            }
        }
    }

    /**
     * Writes the database anew without what was deleted, and empties its log; not within a transaction.
     *
     * @return whether the log is empty; not so where another program reads it
     */
    public static boolean compact(Connection connection) throws SQLException {
        Schema.run(connection, "VACUUM");
        return emptyLog(connection);
    }

    /**
     * Brings what stands in the log into the database, and empties the log; not within a transaction.
     *
     * @return whether it is empty; not so where another program reads it
     */
    public static boolean emptyLog(Connection connection) throws SQLException {
        return Schema.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    private static List<EventRow> rewritten(RowCodec codec, SessionId session, List<EventRow> rows, Rewriting rewriting)
            throws SQLException {
        List<SessionEvent> events = codec.events(rows);
        List<SessionEvent> next = rewriting.of(events);
        List<EventRow> changed = new ArrayList<>(rows.size());
        long before = EventRow.START;
        for (int i = 0; i < rows.size(); i++) {
            EventRow old = rows.get(i);
            boolean same = next.get(i).equals(events.get(i));
            EventRow row = (same ? old : codec.row(old.seq(), old.at(), next.get(i))).after(before, session);
            changed.add(row);
            before = row.sum();
        }
        return changed;
    }

    private static SessionRow row(RowCodec codec, SessionRow listed, List<EventRow> rows) throws SQLException {
        String title = codec.events(rows).stream()
                .map(Erasure::title)
                .flatMap(Optional::stream)
                .reduce((_, later) -> later)
                .orElse("");
        EventRow last = rows.getLast();
        return new SessionRow(
                listed.id(), codec.hideTitle(title), listed.startedAt(), listed.changedAt(), last.seq(), last.sum());
    }

    private static Optional<String> title(SessionEvent event) {
        return switch (event) {
            case Started(var setup) -> Optional.of(setup.title());
            case Titled(String title) -> Optional.of(title);
            default -> Optional.empty();
        };
    }

    private static SessionRow marked(Connection connection, SessionRow row, Instant at) throws SQLException {
        RowCodec codec = RowCodec.of(connection, row.id());
        EventRow mark = codec.row(row.last() + 1, Timestamp.text(at), new Titled(codec.title(row)))
                .after(row.lastSum(), row.id());
        EventTable.insert(connection, row.id(), List.of(mark));
        SessionRow now = row.labelled(mark, Optional.of(row.title()));
        SessionTable.put(connection, now);
        return now;
    }

    /** What a session and the groups that it was ever in are known by. */
    private static Set<String> ids(Connection connection, SessionId session) throws SQLException {
        Set<String> ids = new TreeSet<>(Set.of(session.value()));
        for (SessionEvent event : events(connection, session)) {
            switch (event) {
                case Started(var setup) -> ids.add(setup.before().group().id());
                case Grouped(var group) -> ids.add(group.id());
                default -> {
                    continue;
                }
            }
        }
        ids.remove("");
        return ids;
    }

    private static List<String> drafts(Connection connection, Set<String> ids) throws SQLException {
        return SettingTable.all(connection).entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(SettingsStore.DRAFT))
                .filter(setting -> ids.stream().anyMatch(id -> isAbout(setting.getKey(), setting.getValue(), id)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAbout(String name, String text, String id) {
        return name.startsWith(SettingsStore.DRAFT + id + ".") || text.contains('"' + id + '"');
    }

    private static void change(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.executeUpdate();
        }
    }
}
