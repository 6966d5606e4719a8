package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.driehoek.store.cipher.TextCipher;

/**
 * The program's settings, by name. In an encrypted database those that the program needs before anybody gives a password
 * stand as they are; of all others both name and value are hidden.
 */
public final class SettingTable {
    private static final String COLUMNS = "SELECT name, %s AS value, %s AS checksum FROM setting";
    private static final String PUT = "INSERT INTO setting (name, %1$s, checksum) VALUES (?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET %1$s = excluded.%1$s, checksum = excluded.checksum";
    private static final String DELETE = "DELETE FROM setting WHERE name = ?";

    /** What the name of a hidden setting begins with, in front of the pseudonym. */
    private static final String HIDDEN = "~";

    private static final char END_OF_NAME = '\n';

    private SettingTable() {}

    /**
     * All settings; only those that are not hidden, where they are and there is no key.
     *
     * @throws SQLDataException if one is not what was written
     */
    public static Map<String, String> all(Connection connection) throws SQLException {
        boolean sealed = Schema.isSealed(connection);
        String sum = sealed ? "checksum" : "NULL";
        TextCipher cipher = EncryptionTable.cipher(connection);
        Map<String, String> settings = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS.formatted(column(connection), sum));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String value =
                        value(row, sealed).orElseThrow(() -> new SQLDataException("a setting is not what was written"));
                take(row.getString("name"), value, cipher, settings);
            }
        }
        return settings;
    }

    private static void take(String name, String value, TextCipher cipher, Map<String, String> settings)
            throws SQLException {
        if (cipher == TextCipher.NONE || !name.startsWith(HIDDEN)) {
            settings.put(name, value);
        } else if (cipher != TextCipher.LOCKED) {
            String both = cipher.decrypt(value, "setting", name);
            int end = both.indexOf(END_OF_NAME);
            settings.put(both.substring(0, end), both.substring(end + 1));
        }
    }

    /**
     * What stands in a row with the columns name, value and checksum; empty where it is not what was written.
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
        TextCipher cipher = EncryptionTable.cipher(connection);
        if (cipher == TextCipher.NONE || ReadableSettings.has(name)) {
            putRow(connection, name, value);
        } else {
            String hidden = hidden(cipher, name);
            putRow(connection, hidden, cipher.encrypt(name + END_OF_NAME + value, "setting", hidden));
        }
    }

    /** Puts a row in place of what stood there, as it stands on disk. */
    public static void putRow(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT.formatted(column(connection)))) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.setLong(3, Checksum.of(name, value));
            insert.executeUpdate();
        }
    }

    /** Deletes a setting. */
    static void delete(Connection connection, String name) throws SQLException {
        TextCipher cipher = EncryptionTable.cipher(connection);
        boolean plain = cipher == TextCipher.NONE || ReadableSettings.has(name);
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, plain ? name : hidden(cipher, name));
            delete.executeUpdate();
        }
    }

    private static String column(Connection connection) throws SQLException {
        return EncryptedFormat.settingColumn(Schema.isEncrypted(connection));
    }

    private static String hidden(TextCipher cipher, String name) throws SQLException {
        return HIDDEN + cipher.pseudonym(name);
    }
}
