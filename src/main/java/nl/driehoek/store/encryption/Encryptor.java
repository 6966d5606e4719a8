package nl.driehoek.store.encryption;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
import nl.driehoek.store.table.Erasure;
import nl.driehoek.store.table.Recoding;
import nl.driehoek.store.table.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a database and all that was made of it. Each step is one transaction or one renamed file, and the database says
 * how far it went, so that the next program that has the password goes on where one was cut off.
 */
public final class Encryptor implements Encryption {
    private static final Logger LOG = LoggerFactory.getLogger(Encryptor.class);

    private static final IntConsumer NOBODY = _ -> {};

    private final Kept kept;
    private final Keyring keyring;
    private final KeyFile file;
    private final Traces traces;
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
        this.traces = new Traces(kept);
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
            finish();
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

    /** Where another program writes, it is that one's to finish. */
    private void finish() throws JournalException {
        EncryptionTable.State state = kept.read(EncryptionTable::state);
        try {
            file.write(kept.read(EncryptionTable::slots));
            switch (state) {
                case DONE -> LOG.debug("nothing to finish");
                case BEGUN, CHANGED -> clean(state);
                case ENDING -> end(NOBODY);
            }
        } catch (JournalException e) {
            LOG.warn("encrypting is to be finished another time", e);
        }
    }

    @Override
    public Outcome set(String password, IntConsumer percent) throws JournalException {
        checkLength(password);
        kept.read(open -> {
            Schema.run(open, "PRAGMA temp_store = 2"); // no passing file with what is not encrypted yet
            return null;
        });
        String code = kept.write(open -> begin(open, password, percent));
        file.write(slots());
        Cleaned cleaned = clean(EncryptionTable.State.BEGUN);
        return new Outcome(code, cleaned.removed(), cleaned.left());
    }

    /** There is a key only if all of this comes to its end. */
    private String begin(Connection open, String password, IntConsumer percent) throws SQLException {
        boolean done = false;
        String code = keyring.make(password);
        try {
            Recoding.encrypt(open, slots(), EncryptionTable.State.BEGUN, percent);
            done = true;
            return code;
        } finally {
            if (!done) {
                keyring.close();
            }
        }
    }

    private Cleaned clean(EncryptionTable.State state) throws JournalException {
        Cleaned cleaned = traces.encrypt(slots());
        List<String> left = new ArrayList<>(cleaned.left());
        if (state == EncryptionTable.State.BEGUN) {
            left.addAll(traces.compact());
        }
        if (left.isEmpty()) {
            put(EncryptionTable.State.DONE);
            kept.read(Erasure::emptyLog);
        }
        return new Cleaned(cleaned.removed(), left);
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
        clean(kept.read(EncryptionTable::state));
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
        put(EncryptionTable.State.ENDING);
        Cleaned cleaned = end(percent);
        return Optional.of(new Outcome("", cleaned.removed(), cleaned.left()));
    }

    /** Backups first: as long as any is encrypted there is the key for it. */
    private Cleaned end(IntConsumer percent) throws JournalException {
        Cleaned cleaned = traces.decrypt(slots());
        kept.write(open -> {
            Recoding.decrypt(open, percent);
            return null;
        });
        keyring.close();
        file.delete();
        List<String> left = new ArrayList<>(cleaned.left());
        left.addAll(traces.compact());
        return new Cleaned(cleaned.removed(), left);
    }

    @Override
    public String startAnew() throws JournalException {
        kept.reopen();
        keyring.close();
        return PutAway.of(kept, clock.instant()).toString();
    }

    private boolean isRight(String typed) {
        return new Keyring().open(slots(), typed);
    }

    private KeySlots slots() {
        return keyring.slots().orElseThrow(() -> new IllegalStateException("no password"));
    }

    private void put(EncryptionTable.State state) throws JournalException {
        kept.write(open -> {
            EncryptionTable.put(open, state);
            return null;
        });
    }

    private static void checkLength(String password) {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password of " + password.length() + " letters");
        }
    }
}
