package nl.driehoek.store.cipher;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that a database is encrypted with, for as long as it is encrypted: random, whatever the password.
 *
 * @param id tells it from others; no secret
 * @param secret 64 bytes, of which the first half is for texts and the second for names
 */
record DataKey(String id, byte[] secret) {
    private static final int HALF = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    DataKey {
        if (secret.length != 2 * HALF) {
            throw new IllegalArgumentException("a key of " + secret.length + " bytes");
        }
    }

    /** One that nobody had before. */
    static DataKey make() {
        return new DataKey(Base64.getUrlEncoder().encodeToString(random(HALF / 2)), random(2 * HALF));
    }

    /** So many random bytes. */
    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    SecretKey forTexts() {
        return new SecretKeySpec(secret, 0, HALF, "AES");
    }

    SecretKey forNames() {
        return new SecretKeySpec(Arrays.copyOfRange(secret, HALF, 2 * HALF), "HmacSHA256");
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
