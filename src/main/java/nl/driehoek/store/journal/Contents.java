package nl.driehoek.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.table.EditionTable;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.EventRow;
import nl.driehoek.store.table.EventTable;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SettingTable;

/** What is known of a database, in memory, to be written into another one. Any thread may use it. */
final class Contents {
    private final Map<SessionId, NavigableMap<Long, EventRow>> sessions = new LinkedHashMap<>();
    private final Map<SessionId, SessionRow> heads = new LinkedHashMap<>();
    private final Map<String, EditionTable.Row> editions = new LinkedHashMap<>();
    private final Map<String, String> settings = new TreeMap<>();

    /**
     * Takes up a row of a session, if its place is free and it links with its neighbours; rows are best offered in order.
     *
     * @return whether it was taken up
     */
    synchronized boolean add(SessionId session, EventRow row) {
        NavigableMap<Long, EventRow> known = sessions.remove(session);
        NavigableMap<Long, EventRow> rows = known == null ? new TreeMap<>() : known;
        sessions.put(session, rows);
        EventRow linked = linked(session, rows.get(row.seq() - 1), row);
        boolean fits = !rows.containsKey(row.seq())
                && fits(rows.get(row.seq() - 1), linked)
                && fits(linked, rows.get(row.seq() + 1));
        if (fits) {
            rows.put(row.seq(), linked);
        }
        return fits;
    }

    /** Takes up how far a session went, unless it is known to have gone further. */
    synchronized void expect(SessionRow row) {
        heads.merge(row.id(), row, (one, other) -> one.last() >= other.last() ? one : other);
    }

    /** Takes up a deck edition. */
    synchronized void add(EditionTable.Row edition) {
        editions.putIfAbsent(edition.digest(), edition);
    }

    /** Takes up a setting as it stands on disk, unless it is known already. */
    synchronized void add(String name, String value) {
        settings.putIfAbsent(name, value);
    }

    /** Takes up all that another one knows. */
    synchronized void add(Contents other) {
        synchronized (other) {
            other.sessions.forEach((session, rows) -> rows.values().forEach(row -> add(session, row)));
            other.heads.values().forEach(this::expect);
            other.editions.values().forEach(this::add);
            other.settings.forEach(this::add);
        }
    }

    /** Whether any row of a session is known. */
    synchronized boolean has(SessionId session) {
        return sessions.containsKey(session);
    }

    /** Whether nothing is known. */
    synchronized boolean isEmpty() {
        return sessions.isEmpty() && editions.isEmpty() && settings.isEmpty();
    }

    /** Forgets the sessions of which rows were offered longest ago, so that at most so many are left. */
    synchronized void keepLatest(int count) {
        Iterator<SessionId> oldest = sessions.keySet().iterator();
        for (int surplus = sessions.size() - count; surplus > 0; surplus--) {
            heads.remove(oldest.next());
            oldest.remove();
        }
    }

    /** Forgets these sessions. */
    synchronized void forget(Set<SessionId> gone) {
        sessions.keySet().removeAll(gone);
        heads.keySet().removeAll(gone);
    }

    /** Forgets all. */
    synchronized void clear() {
        sessions.clear();
        heads.clear();
        editions.clear();
        settings.clear();
    }

    /** Writes what is missing into a database; what was lost of a session is marked in it. */
    synchronized Void writeTo(Connection connection) throws SQLException {
        EventTable events = new EventTable();
        for (EditionTable.Row edition : editions.values()) {
            EditionTable.keep(connection, edition);
        }
        for (SessionRepair repair : repairs(EncryptionTable.cipher(connection))) {
            List<EventRow> rows = repair.rows();
            if (!rows.isEmpty()) {
                events.addMissing(connection, repair.session(), rows);
            }
        }
        for (var setting : settings.entrySet()) {
            SettingTable.putRow(connection, setting.getKey(), setting.getValue());
        }
        return null;
    }

    /**
     * What is known to be gone of all sessions, in the order in which they began.
     *
     * @param cipher of the database that all of it stood in
     */
    synchronized List<Loss> losses(TextCipher cipher) {
        List<Loss> losses = new ArrayList<>();
        repairs(cipher).forEach(repair -> losses.addAll(repair.losses()));
        losses.sort(Comparator.comparing(loss -> loss.startedAt().orElse(Instant.MAX)));
        return losses;
    }

    /** How many sessions it has rows of. */
    synchronized int sessions() {
        return (int) sessions.values().stream().filter(rows -> !rows.isEmpty()).count();
    }

    /** How many rows it has. */
    synchronized int entries() {
        return sessions.values().stream().mapToInt(Map::size).sum();
    }

    private List<SessionRepair> repairs(TextCipher cipher) {
        return Stream.concat(sessions.keySet().stream(), heads.keySet().stream())
                .distinct()
                .map(session -> new SessionRepair(
                        session,
                        sessions.getOrDefault(session, new TreeMap<>()),
                        Optional.ofNullable(heads.get(session)),
                        cipher,
                        editions.keySet()))
                .toList();
    }

    private static EventRow linked(SessionId session, EventRow before, EventRow row) {
        boolean linkable = row.seq() == 1 || before != null && before.link().isPresent();
        long sum = before == null ? EventRow.START : before.sum();
        return row.link().isEmpty() && linkable ? row.after(sum, session) : row;
    }

    private static boolean fits(EventRow row, EventRow next) {
        boolean linked = row != null
                && next != null
                && row.link().isPresent()
                && next.link().isPresent();
        return !linked || next.follows(row.sum());
    }
}
