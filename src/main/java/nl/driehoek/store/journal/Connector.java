package nl.driehoek.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.driehoek.store.OwnerOnly;
import nl.driehoek.store.cipher.KeyedConnection;
import nl.driehoek.store.cipher.Keyring;
import org.sqlite.SQLiteConfig;

/** Connects to a SQLite file; tests put failing ones in its place. */
interface Connector {
    /** How long a call waits for another program that is writing, in milliseconds. */
    int PATIENCE = 2_000;

    /** A connection that has not looked into the file yet; the file is made where there is none. */
    Connection connect(Path file) throws SQLException;

    /** Whether a database in this folder may be written; the folder is made where that can be done. */
    default boolean mayWrite(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException _) {
            return false;
        }
        Path database = folder.resolve(Names.DATABASE);
        return Files.isWritable(folder) && (Files.notExists(database) || Files.isWritable(database));
    }

    /** The key of the database, which connections carry along. */
    default Keyring keyring() {
        return new Keyring();
    }

    /** The same, with a keyring. */
    static Connector keyed(Connector plain, Keyring keyring) {
        return new Connector() {
            @Override
            public Connection connect(Path file) throws SQLException {
                return KeyedConnection.of(plain.connect(file), keyring);
            }

            @Override
            public boolean mayWrite(Path folder) {
                return plain.mayWrite(folder);
            }

            @Override
            public Keyring keyring() {
                return keyring;
            }
        };
    }

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
