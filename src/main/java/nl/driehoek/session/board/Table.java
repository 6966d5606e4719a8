package nl.driehoek.session.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;

/**
 * The cards of a session: those that lie on the table, the draw pile that is left, and those that were discarded. A card
 * is in one of the three.
 *
 * @param laid cards on the table, in the order they came there
 * @param pile cards to draw, the next one first; shuffled when the session starts
 * @param discarded cards that are not wanted any more today, in the order in which they went
 */
public record Table(List<CardRef> laid, List<CardRef> pile, List<CardRef> discarded) {
    public Table {
        laid = List.copyOf(laid);
        pile = List.copyOf(pile);
        discarded = List.copyOf(discarded);
    }

    /** An empty table beside this pile. */
    public static Table of(List<CardRef> pile) {
        return new Table(List.of(), pile, List.of());
    }

    /** The card that a draw would give; empty when the pile is. */
    public Optional<CardRef> top() {
        return pile.stream().findFirst();
    }

    /** Lays a card on the table, from wherever it is; a card that lies there already stays where it is. */
    public Table lay(CardRef card) {
        return laid.contains(card) ? this : new Table(with(laid, card), without(pile, card), without(discarded, card));
    }

    /** Puts a card under the pile, whence it comes up only after all the others; a card not on the table stays away. */
    public Table putBack(CardRef card) {
        return laid.contains(card) ? new Table(without(laid, card), with(pile, card), discarded) : this;
    }

    /** Takes a card out of today's talk, be it on the table or on the pile. */
    public Table discard(CardRef card) {
        boolean here = laid.contains(card) || pile.contains(card);
        return here ? new Table(without(laid, card), without(pile, card), with(discarded, card)) : this;
    }

    /** Puts all cards that lie over this one on the pile under it; a card that is not on the pile changes nothing. */
    public Table cutTo(CardRef card) {
        int at = pile.indexOf(card);
        if (at <= 0) {
            return this;
        }
        List<CardRef> cut = new ArrayList<>(pile.subList(at, pile.size()));
        cut.addAll(pile.subList(0, at));
        return new Table(laid, cut, discarded);
    }

    private static List<CardRef> with(List<CardRef> cards, CardRef card) {
        List<CardRef> more = new ArrayList<>(cards);
        more.add(card);
        return more;
    }

    private static List<CardRef> without(List<CardRef> cards, CardRef card) {
        return cards.stream().filter(other -> !other.equals(card)).toList();
    }
}
