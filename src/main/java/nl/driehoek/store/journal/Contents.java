package nl.driehoek.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.table.EditionTable;
import nl.driehoek.store.table.EventTable;
import nl.driehoek.store.table.SettingTable;

/** What is known of a database, in memory, to be written into another one. Any thread may use it. */
final class Contents {
    private final Map<SessionId, TreeMap<Long, Entry>> sessions = new LinkedHashMap<>();
    private final Map<String, EditionTable.Row> editions = new LinkedHashMap<>();
    private final Map<String, String> settings = new TreeMap<>();

    /** Takes up entries of a session; those in places that are taken are left. */
    synchronized void add(SessionId session, List<Entry> entries) {
        TreeMap<Long, Entry> known = sessions.computeIfAbsent(session, _ -> new TreeMap<>());
        entries.forEach(entry -> known.putIfAbsent(entry.seq(), entry));
    }

    /** Takes up a deck edition. */
    synchronized void add(EditionTable.Row edition) {
        editions.putIfAbsent(edition.digest(), edition);
    }

    /** Takes up a setting, unless it is known already. */
    synchronized void add(String name, String value) {
        settings.putIfAbsent(name, value);
    }

    /** Writes what is missing into a database; a session without its start is of no use to it and is left out. */
    synchronized Void writeTo(Connection connection) throws SQLException {
        EventTable events = new EventTable();
        for (var session : usable().entrySet()) {
            events.addMissing(
                    connection, session.getKey(), List.copyOf(session.getValue().values()));
        }
        for (EditionTable.Row edition : editions.values()) {
            EditionTable.keep(connection, edition);
        }
        for (var setting : settings.entrySet()) {
            SettingTable.put(connection, setting.getKey(), setting.getValue());
        }
        return null;
    }

    /** How many sessions it has of use. */
    synchronized int sessions() {
        return usable().size();
    }

    /** How many entries these have. */
    synchronized int entries() {
        return usable().values().stream().mapToInt(Map::size).sum();
    }

    private Map<SessionId, TreeMap<Long, Entry>> usable() {
        Map<SessionId, TreeMap<Long, Entry>> usable = new LinkedHashMap<>(sessions);
        usable.values().removeIf(entries -> !begins(entries));
        return usable;
    }

    private static boolean begins(TreeMap<Long, Entry> entries) {
        Entry first = entries.get(1L);
        return first != null && first.event() instanceof Started;
    }
}
