package nl.driehoek.search;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.Card;

/**
 * Which cards and sets are looked at.
 *
 * @param deck id of the only deck
 * @param theme id of the only theme, of whichever deck has one called so
 * @param set id of the only set, of whichever deck has one called so
 * @param kind the only kind of card; sets are no cards
 */
public record Filter(Optional<String> deck, Optional<String> theme, Optional<String> set, Optional<Card.Kind> kind) {
    /** All of them. */
    public static final Filter NONE =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Filter {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(set);
        Objects.requireNonNull(kind);
    }

    /** The same one for this theme, or for all. */
    public Filter inTheme(Optional<String> other) {
        return new Filter(deck, other, set, kind);
    }

    /** The same one for this set, or for all. */
    public Filter inSet(Optional<String> other) {
        return new Filter(deck, theme, other, kind);
    }

    /** The same one for this kind of card, or for all. */
    public Filter ofKind(Optional<Card.Kind> other) {
        return new Filter(deck, theme, set, other);
    }

    /** Whether an entry is among them. */
    boolean lets(Entry entry) {
        return deck.map(entry.deck().id()::equals).orElse(true)
                && theme.map(entry.set().theme()::equals).orElse(true)
                && set.map(entry.set().id()::equals).orElse(true)
                && kind.map(one -> entry.card().map(Card::kind).equals(Optional.of(one)))
                        .orElse(true);
    }
}
