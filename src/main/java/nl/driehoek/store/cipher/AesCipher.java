package nl.driehoek.store.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce for each text, of which 2^32 may be encrypted under one key; on disk as Base64 of nonce,
 * cipher text and tag. Pseudonyms are HMAC-SHA256 under a key of their own.
 */
final class AesCipher implements TextCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataKey key;
    private final SecretKey forTexts;
    private final Cipher cipher;

    AesCipher(DataKey key) {
        this.key = key;
        this.forTexts = key.forTexts();
        this.cipher = machine();
    }

    @Override
    public String encrypt(String text, Object... about) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(encrypt(plain, bytes(about)));
    }

    @Override
    public String decrypt(String stored, Object... about) throws CipherException {
        try {
            byte[] plain = decrypt(Base64.getDecoder().decode(stored), bytes(about));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CipherException(e);
        }
    }

    @Override
    public String pseudonym(String name) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key.forNames());
            return Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Nonce, cipher text and tag. */
    byte[] encrypt(byte[] plain, byte[] about) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, forTexts, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about);
            byte[] hidden = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The bytes of nonce, cipher text and tag.
     *
     * @throws GeneralSecurityException if these were not made so with the same
     */
    byte[] decrypt(byte[] hidden, byte[] about) throws GeneralSecurityException {
        if (hidden.length < NONCE) {
            throw new GeneralSecurityException("too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, forTexts, new GCMParameterSpec(TAG_BITS, hidden, 0, NONCE));
        cipher.updateAAD(about);
        return cipher.doFinal(hidden, NONCE, hidden.length - NONCE);
    }

    private static byte[] bytes(Object... about) {
        StringBuilder words = new StringBuilder();
        for (Object word : about) {
            words.append(word).append('\0');
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Cipher machine() {
        try {
            return Cipher.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
