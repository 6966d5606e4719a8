package nl.driehoek.search;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;

/**
 * Which cards and sets are looked at.
 *
 * @param deck id of the only deck
 * @param theme id of the only theme, of whichever deck has one called so
 * @param set id of the only set, of whichever deck has one called so
 * @param kinds the only kinds of cards, and then no sets; where there are none, sets and cards of every kind
 */
public record Filter(Optional<String> deck, Optional<String> theme, Optional<String> set, Set<Card.Kind> kinds) {
    /** All of them. */
    public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public Filter {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(set);
        kinds = Set.copyOf(kinds);
    }

    /** The same one for this theme, or for all. */
    public Filter inTheme(Optional<String> other) {
        return new Filter(deck, other, set, kinds);
    }

    /** The same one for this set, or for all. */
    public Filter inSet(Optional<String> other) {
        return new Filter(deck, theme, other, kinds);
    }

    /** The same one for these kinds of cards, or where there are none for all. */
    public Filter ofKinds(Set<Card.Kind> others) {
        return new Filter(deck, theme, set, others);
    }

    /** Whether an entry is among them. */
    boolean lets(Entry entry) {
        return deck.map(entry.deck().id()::equals).orElse(true)
                && theme.map(entry.set().theme()::equals).orElse(true)
                && set.map(entry.set().id()::equals).orElse(true)
                && (kinds.isEmpty()
                        || entry.card().map(Card::kind).filter(kinds::contains).isPresent());
    }
}
