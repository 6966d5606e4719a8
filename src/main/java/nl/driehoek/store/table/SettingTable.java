package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The program's settings, by name. */
public final class SettingTable {
    private static final String ALL = "SELECT name, value FROM setting";
    private static final String PUT = "INSERT INTO setting (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private SettingTable() {}

    /** All settings. */
    public static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                settings.put(row.getString(1), row.getString(2));
            }
        }
        return settings;
    }

    /** Puts a setting in place of what stood there. */
    public static void put(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }
}
