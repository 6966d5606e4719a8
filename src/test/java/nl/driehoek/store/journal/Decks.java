package nl.driehoek.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;

/** Editions of decks without cards whose text is their title, for tests. */
final class Decks {
    private Decks() {}

    static Edition edition(String title) {
        Deck.Info info = new Deck.Info("kit", Locale.forLanguageTag("nl"), "1.0.0", title, "CC-BY-4.0");
        return new Edition(new Deck(info, List.of(), List.of()), digest(title), title);
    }

    static Optional<Edition> read(String text) {
        return text.startsWith("broken") ? Optional.empty() : Optional.of(edition(text));
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
