package nl.driehoek.store.cipher;

import java.sql.SQLException;

/** Turns texts into what stands on disk and back. Not safe for use by several threads, but for the constants. */
public interface TextCipher {
    /** Where there is no password: what stands on disk is the text. */
    TextCipher NONE = new TextCipher() {
        @Override
        public String encrypt(String text, Object... about) {
            return text;
        }

        @Override
        public String decrypt(String stored, Object... about) {
            return stored;
        }

        @Override
        public String pseudonym(String name) {
            return name;
        }
    };

    /** Where there is a password and it was not given: nothing can be done. */
    TextCipher LOCKED = new TextCipher() {
        @Override
        public String encrypt(String text, Object... about) throws KeyMissingException {
            throw new KeyMissingException();
        }

        @Override
        public String decrypt(String stored, Object... about) throws KeyMissingException {
            throw new KeyMissingException();
        }

        @Override
        public String pseudonym(String name) throws KeyMissingException {
            throw new KeyMissingException();
        }
    };

    /**
     * What is to stand on disk for a text; another one each time.
     *
     * @param about where it is to stand; it can be decrypted with the same only
     */
    String encrypt(String text, Object... about) throws SQLException;

    /**
     * The text of what stands on disk.
     *
     * @param about where it stands
     * @throws CipherException if it was not encrypted with this key for this place, or was changed since
     */
    String decrypt(String stored, Object... about) throws SQLException;

    /** What stands on disk for a name by which something is found again; the same one each time. */
    String pseudonym(String name) throws SQLException;
}
