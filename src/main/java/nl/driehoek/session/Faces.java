package nl.driehoek.session;

import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.RoomValues;

/**
 * What the room sees while a group works at a card: the seam for ways of working. It is given what was turned over and has
 * nothing else of the session, so that nothing else can come of it.
 */
@FunctionalInterface
public interface Faces {
    /** No way of working is known: the room sees cards. */
    Faces NONE = (_, _, _, _) -> Optional.empty();

    /**
     * What the room sees in place of a card.
     *
     * @param library the decks at hand, for what is told of other cards
     * @param deck the card's own
     * @param card with the group's own question on it
     * @param values what was turned over; its {@code shown} is a {@link nl.driehoek.session.board.Shown.Work}
     * @return empty where the card itself is to be seen
     */
    Optional<CardContent> face(Library library, Deck deck, Card card, RoomValues values);

    /** What the value at an address on a card says in the words that people saw; empty where they saw none. */
    default Optional<String> words(Card card, FieldKey key, Board board) {
        return typed(key, board);
    }

    /** What was typed at an address; empty where nothing was. */
    static Optional<String> typed(FieldKey key, Board board) {
        return Optional.of(board.writing().text(key)).filter(words -> !words.isEmpty());
    }
}
