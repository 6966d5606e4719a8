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

    /**
     * Whether it takes the place of another one: the same deck in the same language, not of an older version, with something
     * else on its cards or around them.
     */
    public boolean renews(Edition other) {
        Deck.Info info = deck.info();
        Deck.Info past = other.deck.info();
        boolean same = info.id().equals(past.id()) && info.language().equals(past.language());
        return same && !info.isOlderThan(past) && !digest.equals(other.digest) && !deck.saysTheSameAs(other.deck);
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
