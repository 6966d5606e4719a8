package nl.driehoek.store.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The key of a database, wrapped by one that a password gives: AES-256-GCM under PBKDF2-HMAC-SHA256. As a word on disk it is
 * {@code kind:rounds:salt:wrapped}, the latter two in Base64.
 *
 * @param rounds of PBKDF2, from 1
 */
record KeySlot(Kind kind, int rounds, byte[] salt, byte[] wrapped) {
    /** As OWASP asks for in 2023 and since. */
    private static final int ROUNDS = 600_000;

    private static final int SALT = 16;
    private static final int BITS = 512;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    /** What opens a slot. */
    enum Kind {
        /** Words that somebody thought of. */
        PASSWORD,
        /** A {@link RecoveryCode}, which nobody could guess in any number of rounds. */
        RECOVERY
    }

    /** A slot for this password or code. */
    static KeySlot of(Kind kind, String typed, DataKey key) {
        int rounds = kind == Kind.PASSWORD ? ROUNDS : 1;
        byte[] salt = DataKey.random(SALT);
        byte[] wrapped = wrapper(typed, rounds, salt).encrypt(key.secret(), about(kind, key.id()));
        return new KeySlot(kind, rounds, salt, wrapped);
    }

    /** The key, if this is what opens the slot. Takes a second or two for a password. */
    Optional<DataKey> open(String typed, String keyId) {
        try {
            return Optional.of(new DataKey(keyId, wrapper(typed, rounds, salt).decrypt(wrapped, about(kind, keyId))));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String word() {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                kind.name(),
                Integer.toString(rounds),
                base64.encodeToString(salt),
                base64.encodeToString(wrapped));
    }

    /**
     * The slot of this word.
     *
     * @throws IllegalArgumentException if it is none
     */
    static KeySlot parse(String word) {
        String[] parts = word.split(":");
        if (parts.length != 4) {
            throw new IllegalArgumentException("no slot");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new KeySlot(
                Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    private static byte[] about(Kind kind, String keyId) {
        return (kind + "\0" + keyId).getBytes(StandardCharsets.UTF_8);
    }

    /** Letters that look the same count as the same, whichever keyboard they came from. */
    private static AesCipher wrapper(String typed, int rounds, byte[] salt) {
        char[] letters = Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, BITS);
        try {
            byte[] derived =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return new AesCipher(new DataKey("", derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "slot " + kind;
    }
}
