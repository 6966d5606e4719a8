package nl.driehoek.store.deckpack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.Edition;

/**
 * What was found in a file that may hold a deck.
 *
 * @param editions of one deck, in different languages; none where a problem is an error
 * @param pictures that lie beside it, in the order of their names
 * @param problems of the file as a whole and of what is in it
 */
public record Deckpack(List<Edition> editions, List<Picture> pictures, List<DeckProblem> problems) {
    /** What the name of a pack ends on. */
    public static final String ENDING = ".driehoek";

    /** The folder in a pack in which pictures lie. */
    public static final String PICTURES = "pictures/";

    public Deckpack {
        editions = List.copyOf(editions);
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    /** Whether a file is a pack by its name, in whatever case that came over. */
    public static boolean isPack(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether it can be used. */
    public boolean isSound() {
        return !editions.isEmpty() && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The picture of that name, if it is there. */
    public Optional<Picture> picture(String name) {
        return pictures.stream().filter(picture -> picture.name().equals(name)).findFirst();
    }
}
