package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.TableWish;

/** What a file turned out to be; nothing was added yet. */
public sealed interface Looked {
    /** The file that was looked at. */
    Path file();

    /** It can be no deck, and no session either. */
    record Refused(Path file, List<DeckProblem> problems) implements Looked {
        public Refused {
            Objects.requireNonNull(file);
            problems = List.copyOf(problems);
        }
    }

    /** It is a session, which is another matter. */
    record OfSession(Path file) implements Looked {}

    /**
     * It is a deck.
     *
     * @param editions one or more, each in another language
     * @param pictures how many pictures are in it, 0 or more
     * @param warnings what its author should know
     * @param standing how it stands to the decks at hand
     * @param present the deck of that id that is at hand, if one is
     */
    record OfDeck(
            Path file,
            List<Edition> editions,
            int pictures,
            List<DeckProblem> warnings,
            Standing standing,
            Optional<Deck> present)
            implements Looked {
        public OfDeck {
            Objects.requireNonNull(file);
            editions = List.copyOf(editions);
            warnings = List.copyOf(warnings);
            Objects.requireNonNull(standing);
            Objects.requireNonNull(present);
        }

        /** How many cards the deck at hand has that are not in this one. */
        public long missing() {
            Set<String> ids = deck().cards().map(Card::id).collect(Collectors.toSet());
            return present.stream()
                    .flatMap(Deck::cards)
                    .filter(card -> !ids.contains(card.id()))
                    .count();
        }

        /** The first of its editions. */
        public Deck deck() {
            return editions.getFirst().deck();
        }
    }

    /**
     * It is a table of questions.
     *
     * @param wish what it most likely is to become
     */
    record OfTable(Path file, CardTable table, TableWish wish) implements Looked {
        /** This one, read in another way than before; what somebody wanted of it then stays as far as it fits. */
        public OfTable after(TableWish before) {
            return new OfTable(file, table, wish.after(before));
        }
    }

    /** How a deck in a file stands to the decks at hand. */
    enum Standing {
        /** There is none of that id. */
        NEW,
        /** It is there, and says the same. */
        THERE,
        /** Another one of that id is there, and it can take the place of that. */
        OTHER,
        /** Another one of that id came with the program and is not older; it can only stand beside that. */
        BEHIND
    }
}
