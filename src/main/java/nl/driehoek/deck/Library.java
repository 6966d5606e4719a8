package nl.driehoek.deck;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decks at hand: one edition of each, and those editions that these took the place of.
 *
 * @param editions in the order they were found; no two of decks with the same id
 * @param earlier of the same decks, the latest first; asked for the cards that the others do not have any more
 */
public record Library(List<Edition> editions, List<Edition> earlier) {
    public Library {
        editions = List.copyOf(editions);
        earlier = List.copyOf(earlier);
    }

    /** Decks in editions that took nobody's place. */
    public Library(List<Edition> editions) {
        this(editions, List.of());
    }

    /**
     * What a session is played with.
     *
     * @param latestFirst of several editions of one deck the first is played with
     */
    public static Library played(List<Edition> latestFirst) {
        Set<String> decks = new HashSet<>();
        Map<Boolean, List<Edition>> first = latestFirst.stream()
                .collect(Collectors.partitioningBy(
                        edition -> decks.add(edition.deck().id())));
        return new Library(first.get(true), first.get(false));
    }

    /**
     * What a session is played with where it may not be known in which language, as after a repair: of several editions of
     * one deck the first that suits a reader of this language, or else the first.
     */
    public static Library played(List<Edition> latestFirst, Locale reader) {
        Comparator<Edition> suiting = Comparator.comparing(edition -> !suits(edition, reader));
        return played(latestFirst.stream().sorted(suiting).toList());
    }

    /** With these editions in the place of others of the same decks, which become earlier ones. */
    public Library taking(List<Edition> later) {
        return played(Stream.concat(later.stream(), all()).distinct().toList());
    }

    /** Those of some editions that a session with this library may go on with: each renews one that it is played with. */
    public List<Edition> renewals(List<Edition> found) {
        return found.stream()
                .filter(edition -> editions.stream().anyMatch(edition::renews))
                .toList();
    }

    /** All editions, those that are played with first. */
    public Stream<Edition> all() {
        return Stream.concat(editions.stream(), earlier.stream());
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

    /** The latest edition that has the card which a session names, if one is at hand. */
    public Optional<Deck> deckOf(CardRef ref) {
        return all().map(Edition::deck)
                .filter(deck ->
                        deck.id().equals(ref.deck()) && deck.card(ref.card()).isPresent())
                .findFirst();
    }

    /** The card that a session names, if an edition at hand has it. */
    public Optional<Card> card(CardRef ref) {
        return deckOf(ref).flatMap(deck -> deck.card(ref.card()));
    }

    /** The set of the card that a session names, if it is at hand. */
    public Optional<CardSet> setOf(CardRef ref) {
        return deckOf(ref).flatMap(deck -> deck.setOf(ref.card()));
    }

    /** The set with this id of a deck, in the latest edition that has it. */
    public Optional<CardSet> set(String deck, String id) {
        return all().map(Edition::deck)
                .filter(each -> each.id().equals(deck))
                .flatMap(each -> each.sets().stream())
                .filter(set -> set.id().equals(id))
                .findFirst();
    }

    private static boolean suits(Edition edition, Locale reader) {
        return edition.deck().info().language().getLanguage().equals(reader.getLanguage());
    }
}
