package nl.driehoek.control.decks;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;

/**
 * A file in the folder for decks of the user's own.
 *
 * @param name of the file
 * @param decks that it holds, one a language; none where it cannot be used
 * @param problems in the file's order
 */
public record OwnFile(String name, List<Deck> decks, List<DeckProblem> problems) {
    public OwnFile {
        Objects.requireNonNull(name);
        decks = List.copyOf(decks);
        problems = List.copyOf(problems);
    }
}
