package nl.driehoek.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.cipher.Keyring;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.table.EncryptionTable.State;

/**
 * Encrypts all that people typed in a database of the format that this program writes, or decrypts it; within a transaction
 * of the caller's. Numbers, times and sorts of events stay as they are; checksums are made anew. Synopses go, and are made
 * again by whoever misses them.
 */
public final class Recoding {
    private static final int ALL = 100;

    private Recoding() {}

    /**
     * Encrypts.
     *
     * @param slots hold the key of the connection's keyring
     * @param done is told how far it is, in percent
     */
    public static void encrypt(Connection connection, KeySlots slots, State state, IntConsumer done)
            throws SQLException {
        var settings = SettingTable.all(connection);
        recode(connection, TextCipher.NONE, cipher(connection, slots), done);
        Schema.run(connection, "DELETE FROM setting");
        EncryptedFormat.begin(connection);
        EncryptionTable.begin(connection, slots, state);
        for (var setting : settings.entrySet()) {
            SettingTable.put(connection, setting.getKey(), setting.getValue());
        }
    }

    /**
     * Decrypts; the connection's keyring has the key.
     *
     * @param done is told how far it is, in percent
     */
    public static void decrypt(Connection connection, IntConsumer done) throws SQLException {
        var settings = SettingTable.all(connection);
        recode(connection, EncryptionTable.cipher(connection), TextCipher.NONE, done);
        Schema.run(connection, "DELETE FROM setting");
        EncryptedFormat.end(connection);
        for (var setting : settings.entrySet()) {
            SettingTable.put(connection, setting.getKey(), setting.getValue());
        }
    }

    /** Whether a database is not encrypted, or with the key of these slots in another wrapping. */
    public static boolean isBehind(Connection connection, KeySlots slots) throws SQLException {
        return !Schema.isEncrypted(connection)
                || isOfKey(connection, slots)
                        && !EncryptionTable.slots(connection).line().equals(slots.line());
    }

    /** Whether a database is encrypted with the key of these slots. */
    public static boolean isOfKey(Connection connection, KeySlots slots) throws SQLException {
        return Schema.isEncrypted(connection)
                && EncryptionTable.slots(connection).keyId().equals(slots.keyId());
    }

    /** Has a database that is behind be encrypted with the key of these slots, wrapped in this way. */
    public static Void bringUp(Connection connection, KeySlots slots) throws SQLException {
        if (!Schema.isEncrypted(connection)) {
            encrypt(connection, slots, State.DONE, _ -> {});
        } else {
            EncryptionTable.put(connection, slots);
        }
        return null;
    }

    private static TextCipher cipher(Connection connection, KeySlots slots) throws SQLException {
        return Keyring.of(connection).cipher(slots.keyId());
    }

    private static void recode(Connection connection, TextCipher from, TextCipher to, IntConsumer done)
            throws SQLException {
        Schema.run(connection, "DELETE FROM synopsis");
        List<SessionRow> sessions = SessionTable.rows(connection);
        for (int i = 0; i < sessions.size(); i++) {
            recode(connection, sessions.get(i), from, to);
            done.accept((i + 1) * ALL / sessions.size());
        }
    }

    private static void recode(Connection connection, SessionRow session, TextCipher from, TextCipher to)
            throws SQLException {
        RowCodec before = new RowCodec(session.id(), from);
        RowCodec after = new RowCodec(session.id(), to);
        List<EventRow> rows = new ArrayList<>();
        long sum = EventRow.START;
        for (EventRow row : EventTable.rows(connection, session.id())) {
            EventRow other = row.isLost() ? row : after.row(row.seq(), row.at(), before.open(row));
            EventRow next = other.after(sum, session.id());
            rows.add(next);
            sum = next.sum();
        }
        EventTable.replace(connection, session.id(), rows);
        String title = after.hideTitle(before.title(session));
        SessionTable.put(
                connection,
                new SessionRow(session.id(), title, session.startedAt(), session.changedAt(), session.last(), sum));
    }
}
