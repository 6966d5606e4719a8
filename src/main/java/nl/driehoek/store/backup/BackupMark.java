package nl.driehoek.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.store.table.Checksum;
import nl.driehoek.store.table.SettingTable;

/**
 * Tells a database in which something was written from one in which nothing was that is worth a backup: a number for all
 * but the settings that are no templates. Events and synopses count by the list of sessions, which has the last checksum.
 */
final class BackupMark {
    private static final String TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
            + " AND name NOT IN ('event', 'edition', 'setting', 'synopsis') AND name NOT LIKE 'sqlite%' ORDER BY name";

    private BackupMark() {}

    /** The number; the same for two databases that hold the same. */
    static long of(Connection connection) throws SQLException {
        List<String> words = new ArrayList<>(rows(connection, TABLES));
        for (String table : List.copyOf(words)) {
            words.addAll(rows(connection, "SELECT * FROM \"" + table + '"').stream()
                    .sorted()
                    .toList());
        }
        Templates templates = Templates.among(SettingTable.all(connection));
        return Checksum.of(
                Stream.concat(words.stream(), Stream.of(templates.texts().toString()))
                        .toArray());
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder words = new StringBuilder(String.valueOf(row.getString(1)));
                for (int column = 2; column <= columns; column++) {
                    words.append('\t').append(row.getString(column));
                }
                rows.add(words.toString());
            }
        }
        return rows;
    }
}
