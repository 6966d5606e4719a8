package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The program's settings, by name. */
public final class SettingTable {
    private static final String ALL = "SELECT name, value, checksum FROM setting";
    private static final String FORMAT_1 = "SELECT name, value, NULL AS checksum FROM setting";
    private static final String PUT = "INSERT INTO setting (name, value, checksum) VALUES (?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value, checksum = excluded.checksum";

    private SettingTable() {}

    /**
     * All settings.
     *
     * @throws SQLDataException if one is not what was written
     */
    public static Map<String, String> all(Connection connection) throws SQLException {
        boolean sealed = Schema.isSealed(connection);
        Map<String, String> settings = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(sealed ? ALL : FORMAT_1);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String value =
                        value(row, sealed).orElseThrow(() -> new SQLDataException("a setting is not what was written"));
                settings.put(row.getString("name"), value);
            }
        }
        return settings;
    }

    /**
     * The value in a row with the columns name, value and checksum; empty where it is not what was written.
     *
     * @param sealed whether a row without a checksum is taken for damaged
     */
    public static Optional<String> value(ResultSet row, boolean sealed) throws SQLException {
        String name = row.getString("name");
        String value = row.getString("value");
        long sum = row.getLong("checksum");
        boolean counts = sealed || !row.wasNull();
        boolean sound = name != null && value != null && (!counts || sum == Checksum.of(name, value));
        return sound ? Optional.of(value) : Optional.empty();
    }

    /** Puts a setting in place of what stood there. */
    public static void put(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.setLong(3, Checksum.of(name, value));
            insert.executeUpdate();
        }
    }
}
