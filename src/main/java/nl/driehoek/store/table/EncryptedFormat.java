package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is different in a database whose texts are encrypted. To versions of this program that know nothing of it this is a
 * newer format, and one that lacks a column that they need: they say so and leave it alone.
 */
public final class EncryptedFormat {
    /** Is added to the number of the format. */
    private static final int ADDED = 1000;

    private static final String SETTING_COLUMN = "value";
    private static final String HIDDEN_SETTING_COLUMN = "hidden";

    private static final String TABLE = """
            CREATE TABLE encryption (
              slots TEXT NOT NULL,
              state VARCHAR(16) NOT NULL
            )""";

    private EncryptedFormat() {}

    /** Whether a database with this number is encrypted, by this program or a newer one. */
    public static boolean has(long version) {
        return version > ADDED && version <= Schema.FARTHEST_VERSION;
    }

    /** The number of an encrypted database in a format. */
    static long of(long version) {
        return ADDED + version;
    }

    /** Makes room for what is encrypted, in a database without settings; within a transaction. */
    static void begin(Connection connection) throws SQLException {
        rename(connection, SETTING_COLUMN, HIDDEN_SETTING_COLUMN);
        Schema.run(connection, TABLE);
        Schema.run(connection, "PRAGMA user_version = " + of(Schema.VERSION));
    }

    /** Takes back {@link #begin}, in a database without settings; within a transaction. */
    static void end(Connection connection) throws SQLException {
        rename(connection, HIDDEN_SETTING_COLUMN, SETTING_COLUMN);
        Schema.run(connection, "DROP TABLE encryption");
        Schema.run(connection, "PRAGMA user_version = " + Schema.VERSION);
    }

    /** The column of a setting's value. */
    public static String settingColumn(boolean encrypted) {
        return encrypted ? HIDDEN_SETTING_COLUMN : SETTING_COLUMN;
    }

    private static void rename(Connection connection, String from, String to) throws SQLException {
        Schema.run(connection, "ALTER TABLE setting RENAME COLUMN " + from + " TO " + to);
    }
}
