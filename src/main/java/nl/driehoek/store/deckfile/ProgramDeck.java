package nl.driehoek.store.deckfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.Edition;

/** The deck that comes with the program and is at hand in every session; each of its languages is an edition. */
public final class ProgramDeck {
    private static final String PLACE = "/nl/driehoek/store/";

    private ProgramDeck() {}

    /** Its editions. */
    public static List<Edition> editions() {
        return Stream.of("driehoek.nl.json", "driehoek.en.json")
                .map(ProgramDeck::edition)
                .toList();
    }

    private static Edition edition(String file) {
        try (InputStream text = ProgramDeck.class.getResourceAsStream(PLACE + file)) {
            String json = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return new DeckReader().read(file, json).edition().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
