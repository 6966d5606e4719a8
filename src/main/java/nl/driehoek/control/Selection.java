package nl.driehoek.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;

/**
 * Which cards somebody has chosen to play with; immutable. Of sets and themes only the cards that belong on a draw pile
 * count, for the others are at hand in any session.
 *
 * @param cards the chosen ones, whole sets as all their cards
 */
public record Selection(Set<CardRef> cards) {
    /** Nothing chosen. */
    public static final Selection NONE = new Selection(Set.of());

    public Selection {
        cards = Set.copyOf(cards);
    }

    /** How much of a set or a theme is chosen; of one without cards for the pile it is always nothing. */
    public enum Extent {
        NONE,
        SOME,
        ALL
    }

    /** The cards of a set that can be chosen, in order. */
    public static List<CardRef> cardsOf(Deck deck, CardSet set) {
        return set.drawable().stream().map(deck::ref).toList();
    }

    /** The cards of a theme that can be chosen, in order. */
    public static List<CardRef> cardsOf(Deck deck, Theme theme) {
        return deck.setsOf(theme).stream()
                .flatMap(set -> cardsOf(deck, set).stream())
                .toList();
    }

    /** Whether this card is chosen. */
    public boolean has(CardRef card) {
        return cards.contains(card);
    }

    /** How many of these cards are chosen. */
    public Extent extent(Collection<CardRef> of) {
        long chosen = of.stream().filter(cards::contains).count();
        if (chosen == 0) {
            return Extent.NONE;
        }
        return chosen == of.size() ? Extent.ALL : Extent.SOME;
    }

    /** With these cards too. */
    public Selection with(Collection<CardRef> these) {
        Set<CardRef> next = new LinkedHashSet<>(cards);
        next.addAll(these);
        return new Selection(next);
    }

    /** With all of these cards; or, where all were chosen already, with none of them. */
    public Selection toggle(Collection<CardRef> these) {
        Set<CardRef> next = new LinkedHashSet<>(cards);
        if (extent(these) == Extent.ALL) {
            these.forEach(next::remove);
        } else {
            next.addAll(these);
        }
        return new Selection(next);
    }

    /** With this card if it was not chosen, without it if it was. */
    public Selection toggle(CardRef card) {
        return toggle(List.of(card));
    }

    /** The chosen cards that are in these decks, in the decks' order. */
    public List<CardRef> in(Library library) {
        return library.decks().stream()
                .flatMap(deck -> deck.cards().map(deck::ref))
                .filter(cards::contains)
                .toList();
    }

    /** The sets of which at least one card is chosen, in the decks' order. */
    public List<CardSet> sets(Library library) {
        return library.decks().stream().flatMap(this::sets).toList();
    }

    /** The one theme that all chosen cards come from; empty where there are more, or nothing is chosen. */
    public Optional<Theme> theme(Library library) {
        List<Theme> touched = new ArrayList<>();
        for (Deck deck : library.decks()) {
            Set<String> ids = sets(deck).map(CardSet::theme).collect(Collectors.toSet());
            deck.themes().stream().filter(theme -> ids.contains(theme.id())).forEach(touched::add);
        }
        return touched.size() == 1 ? Optional.of(touched.getFirst()) : Optional.empty();
    }

    private Stream<CardSet> sets(Deck deck) {
        return deck.sets().stream().filter(set -> extent(cardsOf(deck, set)) != Extent.NONE);
    }
}
