package nl.driehoek.deck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A deck together with the very text it was read from, so that a session can keep what it was played with.
 *
 * @param deck as read from the text
 * @param digest SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits
 * @param json the deck file's text
 */
public record Edition(Deck deck, String digest, String json) {
    public Edition {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(json);
    }

    /** A deck with the text that it was read from. */
    public static Edition of(Deck deck, String json) {
        return new Edition(deck, digest(json), json);
    }

    /** The digest of a deck's text. */
    public static String digest(String json) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
