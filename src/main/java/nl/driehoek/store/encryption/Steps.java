package nl.driehoek.store.encryption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.driehoek.session.JournalException;
import nl.driehoek.store.cipher.KeyFile;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.cipher.Keyring;
import nl.driehoek.store.encryption.Traces.Cleaned;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.table.EncryptionTable;
import nl.driehoek.store.table.EncryptionTable.State;
import nl.driehoek.store.table.Erasure;
import nl.driehoek.store.table.Recoding;
import nl.driehoek.store.table.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of encrypting and decrypting. Each can be done again after it was cut off.
 *
 * @param kept all that is kept
 * @param keyring is asked by all connections to the database
 * @param file keeps the wrapped key a second time
 */
record Steps(Kept kept, Keyring keyring, KeyFile file) {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final IntConsumer NOBODY = _ -> {};

    /** Where another program writes, it is that one's to finish. */
    void finish() throws JournalException {
        State state = kept.read(EncryptionTable::state);
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

    /** Has no passing file be written with what is not encrypted yet. */
    static Void useMemory(Connection open) throws SQLException {
        Schema.run(open, "PRAGMA temp_store = 2");
        return null;
    }

    /** There is a key only if all of this comes to its end. */
    String begin(Connection open, String password, IntConsumer percent) throws SQLException {
        boolean done = false;
        String code = keyring.make(password);
        try {
            Recoding.encrypt(open, slots(), State.BEGUN, percent);
            done = true;
            return code;
        } finally {
            if (!done) {
                keyring.close();
            }
        }
    }

    /** Does away with what is not encrypted, or can be opened with a password of before. */
    Cleaned clean(State state) throws JournalException {
        Cleaned cleaned = new Traces(kept).encrypt(slots());
        List<String> left = new ArrayList<>(cleaned.left());
        if (state == State.BEGUN) {
            left.addAll(new Traces(kept).compact());
        }
        if (left.isEmpty()) {
            put(State.DONE);
            kept.read(Erasure::emptyLog);
        }
        return new Cleaned(cleaned.removed(), left);
    }

    /** Backups first: as long as any is encrypted there is the key for it. */
    Cleaned end(IntConsumer percent) throws JournalException {
        Cleaned cleaned = new Traces(kept).decrypt(slots());
        kept.write(open -> {
            Recoding.decrypt(open, percent);
            return null;
        });
        keyring.close();
        file.delete();
        List<String> left = new ArrayList<>(cleaned.left());
        left.addAll(new Traces(kept).compact());
        return new Cleaned(cleaned.removed(), left);
    }

    /** The wrapped key. */
    KeySlots slots() {
        return keyring.slots().orElseThrow(() -> new IllegalStateException("no password"));
    }

    /** Notes how far it went. */
    void put(State state) throws JournalException {
        kept.write(open -> {
            EncryptionTable.put(open, state);
            return null;
        });
    }
}
