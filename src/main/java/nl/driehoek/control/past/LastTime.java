package nl.driehoek.control.past;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;

/**
 * What a group drew in the session that the one in the making follows.
 *
 * @param cards on the table when that was left, each as the card of its deck
 * @param leftOut whether they are not to come again now
 */
public record LastTime(Set<CardRef> cards, boolean leftOut) {
    /** No session came before. */
    public static final LastTime NONE = new LastTime(Set.of(), false);

    public LastTime {
        cards = Set.copyOf(cards);
    }

    /** These cards, which may come again; the program's own are none to draw. */
    public static LastTime of(Collection<CardRef> laid) {
        return new LastTime(
                laid.stream()
                        .filter(card -> !card.deck().equals(Deck.PROGRAM))
                        .map(CardRef::original)
                        .collect(Collectors.toSet()),
                false);
    }

    /** The same cards, left out or not. */
    public LastTime leavingOut(boolean out) {
        return new LastTime(cards, out);
    }

    /** How many of these cards were drawn then. */
    public long count(Collection<CardRef> of) {
        return of.stream().filter(cards::contains).count();
    }

    /** Those of these that are to come: all, or those that were not drawn then. */
    public Set<CardRef> left(Set<CardRef> chosen) {
        return leftOut ? chosen.stream().filter(card -> !cards.contains(card)).collect(Collectors.toSet()) : chosen;
    }
}
