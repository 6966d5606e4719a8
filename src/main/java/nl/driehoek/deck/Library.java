package nl.driehoek.deck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The decks at hand: one edition of each.
 *
 * @param editions in the order they were found; no two of decks with the same id
 */
public record Library(List<Edition> editions) {
    public Library {
        editions = List.copyOf(editions);
    }

    /**
     * The edition of each deck that suits a reader of this language; where none does, the first that was found. The
     * decks with the most sets stand first, those that have as many in the order in which they were found.
     */
    public static Library of(List<Edition> found, Locale reader) {
        Map<String, Edition> chosen = new LinkedHashMap<>();
        for (Edition edition : found) {
            chosen.merge(
                    edition.deck().id(),
                    edition,
                    (first, next) -> suits(next, reader) && !suits(first, reader) ? next : first);
        }
        Comparator<Edition> bySize =
                Comparator.comparingInt(edition -> -edition.deck().sets().size());
        return new Library(chosen.values().stream().sorted(bySize).toList());
    }

    /** The decks in order. */
    public List<Deck> decks() {
        return editions.stream().map(Edition::deck).toList();
    }

    /** The deck with this id, if it is at hand. */
    public Optional<Deck> deck(String id) {
        return decks().stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    /** The card that a session names, if its deck is at hand and has it. */
    public Optional<Card> card(CardRef ref) {
        return deck(ref.deck()).flatMap(deck -> deck.card(ref.card()));
    }

    /** The set of the card that a session names, if it is at hand. */
    public Optional<CardSet> setOf(CardRef ref) {
        return deck(ref.deck()).flatMap(deck -> deck.setOf(ref.card()));
    }

    private static boolean suits(Edition edition, Locale reader) {
        return edition.deck().info().language().getLanguage().equals(reader.getLanguage());
    }
}
