package nl.driehoek.ui.card;

import java.nio.file.Path;
import nl.driehoek.deck.Deck;
import nl.driehoek.store.deckfile.DeckReader;

/** The decks of this project, as the program reads them. */
final class DeckFixture {
    private DeckFixture() {}

    static Deck deck(String file) {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
        return new DeckReader()
                .read(decks.resolve(file))
                .edition()
                .orElseThrow()
                .deck();
    }
}
