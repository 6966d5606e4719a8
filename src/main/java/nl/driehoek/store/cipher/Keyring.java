package nl.driehoek.store.cipher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The key of one database while a program knows it, in memory only. Any thread may use it. Connections carry it along, see
 * {@link KeyedConnection}.
 */
public final class Keyring {
    private Optional<Opened> opened = Optional.empty();

    /** That of a connection; an empty one where it carries none. */
    public static Keyring of(Connection connection) throws SQLException {
        return connection.isWrapperFor(Keyring.class) ? connection.unwrap(Keyring.class) : new Keyring();
    }

    /** Whether there is a key in it. */
    public synchronized boolean isOpen() {
        return opened.isPresent();
    }

    /** The slots of the key in it. */
    public synchronized Optional<KeySlots> slots() {
        return opened.map(Opened::slots);
    }

    /** What encrypts with the key of this id. */
    public synchronized TextCipher cipher(String keyId) {
        return opened.filter(own -> own.key.id().equals(keyId))
                .map(own -> (TextCipher) new AesCipher(own.key))
                .orElse(TextCipher.LOCKED);
    }

    /** What encrypts with the key in it. */
    public synchronized TextCipher cipher() {
        return opened.map(own -> cipher(own.key.id())).orElse(TextCipher.NONE);
    }

    /**
     * Makes a key, which takes the place of any other.
     *
     * @return the recovery code, as it is to be shown
     */
    public String make(String password) {
        DataKey key = DataKey.make();
        RecoveryCode code = RecoveryCode.make();
        put(key, KeySlots.of(key, password, code));
        return code.shown();
    }

    /**
     * Takes the key out of these slots.
     *
     * @return whether this is what opens them
     */
    public boolean open(KeySlots slots, String typed) {
        Optional<DataKey> key = slots.open(typed);
        key.ifPresent(own -> put(own, slots));
        return key.isPresent();
    }

    /** The slots with another password; nothing is changed here until {@link #take}. */
    public KeySlots slotsFor(String password) {
        Opened own = required();
        return own.slots.with(own.key, password);
    }

    /** These slots hold the key from now on. */
    public synchronized void take(KeySlots slots) {
        put(required().key, slots);
    }

    /** Forgets the key. */
    public synchronized void close() {
        opened = Optional.empty();
    }

    private synchronized Opened required() {
        return opened.orElseThrow(() -> new IllegalStateException("no key"));
    }

    private synchronized void put(DataKey key, KeySlots slots) {
        opened = Optional.of(new Opened(key, slots));
    }

    private record Opened(DataKey key, KeySlots slots) {}
}
