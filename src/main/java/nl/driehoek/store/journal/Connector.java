package nl.driehoek.store.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Connects to a SQLite file; tests put failing ones in its place. */
interface Connector {
    /** How long a call waits for another program that is writing, in milliseconds. */
    int PATIENCE = 2_000;

    /** A connection that has not looked into the file yet; the file is made where there is none. */
    Connection connect(Path file) throws SQLException;

    /** The real one. */
    static Connection sqlite(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        return config.createConnection("jdbc:sqlite:" + name(file.toAbsolutePath()));
    }

    /** The driver takes a question mark for the beginning of its options, unless it stands in an address as %3f. */
    private static String name(Path file) {
        return file.toString().contains("?") ? file.toUri().toString() : file.toString();
    }
}
