package nl.driehoek.control;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.layer.Layers;

/**
 * What was found where decks are kept.
 *
 * @param editions those that can be used, in the order they were found
 * @param own editions of the program's own deck, which takes the place of any other of that id
 * @param layers what somebody changed on the editions for their own use
 * @param problems of all of these and of others
 */
public record Found(List<Edition> editions, List<Edition> own, Layers layers, List<DeckProblem> problems) {
    /** Nothing, as long as nobody looked. */
    static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
        editions = List.copyOf(editions);
        own = List.copyOf(own);
        Objects.requireNonNull(layers);
        problems = List.copyOf(problems);
    }

    /** Without a deck of the program's own, and as the decks are. */
    public Found(List<Edition> editions, List<DeckProblem> problems) {
        this(editions, List.of(), Layers.NONE, problems);
    }

    /** The decks to choose from; those with most to choose from come first, whatever their files are called. */
    List<Edition> kits() {
        return editions.stream()
                .filter(edition -> !edition.deck().isProgram())
                .sorted(Comparator.comparing(Found::cards).reversed())
                .toList();
    }

    /** All decks with what is changed on them, the program's own last. */
    List<Edition> all() {
        return Stream.concat(layers.over(kits()).stream(), own.stream()).toList();
    }

    /** Whether own texts stand on a card of the deck at hand in a library. */
    public boolean changes(Library library, CardRef card) {
        return library.deck(card.deck())
                .map(Deck::info)
                .flatMap(info -> layers.layered().stream()
                        .filter(layered -> layered.layer().isFor(info))
                        .findFirst())
                .filter(layered -> layered.changes(card.original().card()))
                .isPresent();
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
