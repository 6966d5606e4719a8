package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Optional;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.cipher.Keyring;
import nl.driehoek.store.cipher.TextCipher;

/** How a database is encrypted: one row, with its key as it is wrapped, and how far encrypting it went. */
public final class EncryptionTable {
    private static final String READ = "SELECT slots, state FROM encryption";
    private static final String ADD = "INSERT INTO encryption (slots, state) VALUES (?, ?)";
    private static final String SLOTS = "UPDATE encryption SET slots = ?";
    private static final String STATE = "UPDATE encryption SET state = ?";

    private EncryptionTable() {}

    /** How far it went. All that stands in the tables is encrypted in each of these. */
    public enum State {
        /** There may be traces of what was not encrypted, in free pages, the log and backups. */
        BEGUN,
        /** The password was changed, and backups may still be opened with the one of before. */
        CHANGED,
        /** There is nothing more to do. */
        DONE,
        /** Somebody wants it to end, and some backups may not be encrypted any more. */
        ENDING
    }

    /** Makes the tables in an empty database, encrypted where its keyring has a key. */
    public static void create(Connection connection) throws SQLException {
        Schema.create(connection);
        Optional<KeySlots> slots = Keyring.of(connection).slots();
        if (slots.isPresent() && !Schema.isEncrypted(connection)) {
            Transaction.of(connection, open -> {
                Recoding.encrypt(open, slots.get(), State.DONE, _ -> {});
                return null;
            });
        }
    }

    /** What encrypts the texts of a database; {@link TextCipher#LOCKED} where its keyring lacks the key. */
    public static TextCipher cipher(Connection connection) throws SQLException {
        if (!Schema.isEncrypted(connection)) {
            return TextCipher.NONE;
        }
        return Keyring.of(connection).cipher(slots(connection).keyId());
    }

    /**
     * The wrapped key of an encrypted database.
     *
     * @throws SQLDataException if it is not what was written
     */
    public static KeySlots slots(Connection connection) throws SQLException {
        try {
            return KeySlots.parse(read(connection, 1));
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("the wrapped key is damaged", e);
        }
    }

    /** How far encrypting it went. */
    public static State state(Connection connection) throws SQLException {
        try {
            return State.valueOf(read(connection, 2));
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("no state of encryption", e);
        }
    }

    /** Puts other slots in the place of those in an encrypted database. */
    public static void put(Connection connection, KeySlots slots) throws SQLException {
        run(connection, SLOTS, slots.line());
    }

    /** Says how far it went. */
    public static void put(Connection connection, State state) throws SQLException {
        run(connection, STATE, state.name());
    }

    static void begin(Connection connection, KeySlots slots, State state) throws SQLException {
        run(connection, ADD, slots.line(), state.name());
    }

    private static String read(Connection connection, int column) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLDataException("no wrapped key");
            }
            return String.valueOf(row.getString(column));
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
