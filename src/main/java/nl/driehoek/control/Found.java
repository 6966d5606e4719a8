package nl.driehoek.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.Edition;

/**
 * What was found where decks are kept.
 *
 * @param editions those that can be used, in the order they were found
 * @param own editions of the program's own deck, which takes the place of any other of that id
 * @param problems of those and of others
 */
public record Found(List<Edition> editions, List<Edition> own, List<DeckProblem> problems) {
    public Found {
        editions = List.copyOf(editions);
        own = List.copyOf(own);
        problems = List.copyOf(problems);
    }

    /** Without a deck of the program's own. */
    public Found(List<Edition> editions, List<DeckProblem> problems) {
        this(editions, List.of(), problems);
    }

    /** The decks to choose from; those with most to choose from come first, whatever their files are called. */
    List<Edition> kits() {
        return editions.stream()
                .filter(edition -> !edition.deck().isProgram())
                .sorted(Comparator.comparing(Found::cards).reversed())
                .toList();
    }

    /** All decks, the program's own last. */
    List<Edition> all() {
        return Stream.concat(kits().stream(), own.stream()).toList();
    }

    /** What the user should know about it. */
    List<Notice> notices() {
        Stream<Notice> files = Notice.DeckFile.about(problems).stream().map(file -> file);
        return kits().isEmpty()
                ? Stream.concat(files, Stream.of(new Notice.NoDecks())).toList()
                : files.toList();
    }

    /** Whether this tells of where decks are kept. */
    static boolean isNotice(Notice notice) {
        return notice instanceof Notice.DeckFile || notice instanceof Notice.NoDecks;
    }

    private static long cards(Edition edition) {
        return edition.deck().cards().count();
    }
}
