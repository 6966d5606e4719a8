package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The tables of the database, and how a database of this program is told from others. Plain SQL but for the pragmas. */
public final class Schema {
    /** Stands in every database of this program: "Drie" in ASCII. */
    public static final int APPLICATION_ID = 0x44726965;

    /** The newest format that this program reads and the one that it writes. */
    public static final int VERSION = 3;

    /** The first format in which every row has its checksum. */
    private static final int SEALED = 2;

    /** The first format that keeps synopses. */
    private static final int SYNOPSES = 3;

    /** Formats are counted up by one; a number beyond this is no newer format but damage. */
    static final int FARTHEST_VERSION = 9999;

    /** Up to this size every row is checked against the indexes, in some 0.1 s; beyond it pages alone are. */
    private static final long SMALL = 32L * 1024 * 1024;

    /** Has what is deleted overwritten with zeros. */
    public static final String SECURE_DELETE = "PRAGMA secure_delete = 1";

    private static final List<String> TABLES = List.of("""
            CREATE TABLE session (
              id VARCHAR(64) NOT NULL PRIMARY KEY,
              title TEXT NOT NULL,
              started_at VARCHAR(24) NOT NULL,
              changed_at VARCHAR(24) NOT NULL,
              last_seq BIGINT,
              last_checksum BIGINT,
              checksum BIGINT
            )""", """
            CREATE TABLE event (
              session VARCHAR(64) NOT NULL REFERENCES session (id),
              seq BIGINT NOT NULL,
              at VARCHAR(24) NOT NULL,
              type VARCHAR(64) NOT NULL,
              version INTEGER NOT NULL,
              json TEXT NOT NULL,
              checksum_before BIGINT,
              checksum BIGINT,
              PRIMARY KEY (session, seq)
            )""", """
            CREATE TABLE edition (
              digest CHAR(64) NOT NULL PRIMARY KEY,
              deck TEXT NOT NULL,
              language VARCHAR(35) NOT NULL,
              version TEXT NOT NULL,
              json TEXT NOT NULL
            )""", """
            CREATE TABLE setting (
              name TEXT NOT NULL PRIMARY KEY,
              value TEXT NOT NULL,
              checksum BIGINT
            )""", """
            CREATE TABLE synopsis (
              session VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
              last_seq BIGINT NOT NULL,
              last_checksum BIGINT NOT NULL,
              version INTEGER NOT NULL,
              json TEXT NOT NULL,
              checksum BIGINT NOT NULL
            )""");

    private static final List<String> COLUMNS = List.of(
            "SELECT id, title, started_at, changed_at FROM session WHERE 1 = 0",
            "SELECT session, seq, at, type, version, json FROM event WHERE 1 = 0",
            "SELECT digest, deck, language, version, json FROM edition WHERE 1 = 0",
            "SELECT name FROM setting WHERE 1 = 0");

    /** Those that format 2 has in addition. */
    private static final List<String> CHECKSUMS = List.of(
            "SELECT last_seq, last_checksum, checksum FROM session WHERE 1 = 0",
            "SELECT checksum_before, checksum FROM event WHERE 1 = 0",
            "SELECT checksum FROM setting WHERE 1 = 0");

    /** Those that format 3 has in addition. */
    private static final String SYNOPSIS =
            "SELECT session, last_seq, last_checksum, version, json, checksum FROM synopsis WHERE 1 = 0";

    private Schema() {}

    /** What a database turned out to be. */
    public enum Kind {
        /** Nothing is in it yet. */
        EMPTY,
        /** One of this program, and sound. */
        READY,
        /** One of a newer version of this program. */
        NEWER,
        /** Damaged, or not of this program. */
        UNUSABLE
    }

    /**
     * Looks at a database and changes nothing in it.
     *
     * @param size of the file in bytes
     */
    public static Kind look(Connection connection, long size) throws SQLException {
        long id = number(connection, "PRAGMA application_id");
        long version = version(connection);
        if (id == 0 && version == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            return Kind.EMPTY;
        }
        if (id != APPLICATION_ID || version < 1 || version > FARTHEST_VERSION) {
            return Kind.UNUSABLE;
        }
        if (isNewer(version)) {
            return Kind.NEWER;
        }
        return isSound(connection, size) ? Kind.READY : Kind.UNUSABLE;
    }

    /** Makes the tables in an empty database, all or nothing; another program may have made them a moment before. */
    public static void create(Connection connection) throws SQLException {
        Transaction.of(connection, _ -> {
            if (number(connection, "PRAGMA application_id") == APPLICATION_ID) {
                return null;
            }
            for (String table : TABLES) {
                run(connection, table);
            }
            run(connection, "PRAGMA application_id = " + APPLICATION_ID);
            run(connection, "PRAGMA user_version = " + VERSION);
            return null;
        });
    }

    /** Whether the rows of this database have checksums that can be checked, as they do from format 2 to this program's. */
    public static boolean isSealed(Connection connection) throws SQLException {
        long version = version(connection);
        return version >= SEALED && !isNewer(version);
    }

    /** Whether a newer version of this program made this database. */
    public static boolean isNewer(Connection connection) throws SQLException {
        return isNewer(version(connection));
    }

    private static boolean isNewer(long version) {
        return version > VERSION && version != EncryptedFormat.of(VERSION);
    }

    /** Whether what people typed is encrypted in this database. */
    public static boolean isEncrypted(Connection connection) throws SQLException {
        return EncryptedFormat.has(version(connection));
    }

    /** Whether all that this program reads of a database of a newer format is there. */
    public static boolean isReadable(Connection connection) throws SQLException {
        return hasColumns(connection, COLUMNS);
    }

    /** Whether this database has a place for synopses that this program knows, as it does from format 3 on. */
    static boolean hasSynopses(Connection connection) throws SQLException {
        long version = version(connection);
        return version >= SYNOPSES && !isNewer(version);
    }

    /** Brings an older format to the one that this program writes, all or nothing; the newest stays as it is. */
    public static void upgrade(Connection connection) throws SQLException {
        if (version(connection) >= VERSION) {
            return;
        }
        Transaction.of(connection, open -> {
            if (!isSealed(open)) { // another program may have done any of this a moment before
                Upgrade.run(open);
            }
            if (!hasSynopses(open)) {
                run(open, TABLES.getLast());
            }
            run(open, "PRAGMA user_version = " + VERSION);
            return null;
        });
    }

    /**
     * Sets a connection so that what is committed is on the disk, also on a Mac, where plain syncing does not reach it, and
     * what is deleted is overwritten.
     */
    public static void prepare(Connection connection) throws SQLException {
        run(connection, "PRAGMA journal_mode = WAL");
        run(connection, "PRAGMA synchronous = FULL");
        run(connection, "PRAGMA fullfsync = 1");
        run(connection, "PRAGMA foreign_keys = 1");
        run(connection, SECURE_DELETE);
    }

    /** Runs a statement for what it does. */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isSound(Connection connection, long size) throws SQLException {
        String check = size <= SMALL ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)";
        return passes(connection, check) && hasTables(connection);
    }

    /** A header that speaks of a format of the future is an error to SQLite, and not corrupt. */
    private static boolean passes(Connection connection, String check) throws SQLException {
        try {
            return "ok".equals(text(connection, check));
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_ERROR) {
                return false;
            }
            throw e;
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        return hasColumns(connection, COLUMNS) && (!isSealed(connection) || hasColumns(connection, CHECKSUMS));
    }

    private static boolean hasColumns(Connection connection, List<String> queries) throws SQLException {
        try {
            for (String columns : queries) {
                run(connection, columns);
            }
            if (hasSynopses(connection)) {
                run(connection, SYNOPSIS);
            }
            String value = EncryptedFormat.settingColumn(isEncrypted(connection));
            run(connection, "SELECT " + value + " FROM setting WHERE 1 = 0");
            return true;
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_ERROR) {
                return false;
            }
            throw e;
        }
    }

    private static long version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    /** The number that a query gives. */
    public static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
