package nl.driehoek.tool;

import java.nio.file.Path;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.deckfile.DeckReader;

/** A deck with corners, roles and addresses that no program knows of. */
public final class ToolDecks {
    /** The deck. */
    public static final Edition CORNERS = read("hoeken.nl.json");

    private ToolDecks() {}

    /** A card of the deck. */
    public static Card card(String id) {
        return CORNERS.deck().card(id).orElseThrow();
    }

    private static Edition read(String file) {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new DeckReader().read(decks.resolve(file)).edition().orElseThrow();
    }
}
