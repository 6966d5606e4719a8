package nl.driehoek.tool.action;

import java.nio.file.Path;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.deckfile.DeckReader;

/** A deck that asks for other numbers of points than the kit. */
final class PointDecks {
    /** The deck. */
    static final Edition GARDEN = read();

    private PointDecks() {}

    private static Edition read() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new DeckReader()
                .read(decks.resolve("voornemens.nl.json"))
                .edition()
                .orElseThrow();
    }
}
