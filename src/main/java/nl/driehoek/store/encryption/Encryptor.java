package nl.driehoek.store.encryption;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.store.cipher.KeyFile;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.cipher.Keyring;
import nl.driehoek.store.cipher.TextCipher;
import nl.driehoek.store.encryption.Traces.Cleaned;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a database and all that was made of it. Each step is one transaction or one renamed file, and the database says
 * how far it went, so that the next program that has the password goes on where one was cut off.
 */
public final class Encryptor implements Encryption {
    private static final Logger LOG = LoggerFactory.getLogger(Encryptor.class);

    private final Kept kept;
    private final Keyring keyring;
    private final KeyFile file;
    private final Steps steps;
    private final InstantSource clock;

    /**
     * Of all that is kept.
     *
     * @param database its file
     * @param keyring is asked by all connections to it
     */
    public Encryptor(Kept kept, Path database, Keyring keyring, InstantSource clock) {
        this.kept = kept;
        this.keyring = keyring;
        this.clock = clock;
        this.file = KeyFile.beside(database);
        this.steps = new Steps(kept, keyring, file);
    }

    @Override
    public State state() throws JournalException {
        try {
            return kept.read(Encryptor::state);
        } catch (JournalException e) {
            if (e.reason() == Reason.PASSWORD) {
                return State.LOCKED;
            }
            throw e;
        }
    }

    private static State state(Connection open) throws SQLException {
        if (!Schema.isEncrypted(open)) {
            return State.NONE;
        }
        return EncryptionTable.cipher(open) == TextCipher.LOCKED ? State.LOCKED : State.OPEN;
    }

    @Override
    public boolean unlock(String typed) throws JournalException {
        boolean opened = Stream.concat(inDatabase().stream(), file.read().stream())
                .anyMatch(slots -> keyring.open(slots, typed));
        if (opened) {
            kept.reopen();
            steps.finish();
        }
        return opened;
    }

    private Optional<KeySlots> inDatabase() {
        try {
            return Optional.of(kept.read(EncryptionTable::slots));
        } catch (JournalException e) {
            LOG.info("no wrapped key in the database", e);
            return Optional.empty();
        }
    }

    @Override
    public Outcome set(String password, IntConsumer percent) throws JournalException {
        checkLength(password);
        kept.read(Steps::useMemory);
        String code = kept.write(open -> steps.begin(open, password, percent));
        file.write(steps.slots());
        Cleaned cleaned = steps.clean(EncryptionTable.State.BEGUN);
        return new Outcome(code, cleaned.removed(), cleaned.left());
    }

    @Override
    public boolean change(String typed, String next) throws JournalException {
        checkLength(next);
        if (!isRight(typed)) {
            return false;
        }
        KeySlots slots = keyring.slotsFor(next);
        kept.write(open -> {
            EncryptionTable.put(open, slots);
            EncryptionTable.put(open, after(EncryptionTable.state(open)));
            return null;
        });
        keyring.take(slots);
        file.write(slots);
        steps.clean(kept.read(EncryptionTable::state));
        return true;
    }

    private static EncryptionTable.State after(EncryptionTable.State state) {
        return state == EncryptionTable.State.DONE ? EncryptionTable.State.CHANGED : state;
    }

    @Override
    public Optional<Outcome> remove(String typed, IntConsumer percent) throws JournalException {
        if (!isRight(typed)) {
            return Optional.empty();
        }
        steps.put(EncryptionTable.State.ENDING);
        Cleaned cleaned = steps.end(percent);
        return Optional.of(new Outcome("", cleaned.removed(), cleaned.left()));
    }

    @Override
    public String startAnew() throws JournalException {
        kept.reopen();
        keyring.close();
        return PutAway.of(kept, clock.instant()).toString();
    }

    private boolean isRight(String typed) {
        return new Keyring().open(steps.slots(), typed);
    }

    private static void checkLength(String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password of " + password.length() + " letters");
        }
    }
}
