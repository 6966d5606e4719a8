package nl.driehoek.session.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;

/**
 * The cards of a session: those that lie on the table and the draw pile that is left. A card is in one of the two.
 *
 * @param laid cards on the table, in the order they came there
 * @param pile cards to draw, the next one first; shuffled when the session starts
 */
public record Table(List<CardRef> laid, List<CardRef> pile) {
    public Table {
        laid = List.copyOf(laid);
        pile = List.copyOf(pile);
    }

    /** The card that a draw would give; empty when the pile is. */
    public Optional<CardRef> top() {
        return pile.stream().findFirst();
    }

    /** Lays a card on the table, from the pile if it is there; a card that lies there already stays where it is. */
    public Table lay(CardRef card) {
        return laid.contains(card) ? this : new Table(with(laid, card), without(pile, card));
    }

    /** Puts a card under the pile, whence it comes up only after all the others; a card not on the table stays away. */
    public Table putBack(CardRef card) {
        return laid.contains(card) ? new Table(without(laid, card), with(pile, card)) : this;
    }

    /** Takes a card that never was on the pile, such as a definition, off the table. */
    public Table remove(CardRef card) {
        return new Table(without(laid, card), pile);
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
