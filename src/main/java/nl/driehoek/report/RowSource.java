package nl.driehoek.report;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;

/** Adds rows to the section of a card: the seam for a way of working that keeps more than values. */
public interface RowSource {
    /** What it tells of; left out of a document that does not have this in it. */
    default Item item() {
        return Item.ANSWERS;
    }

    /**
     * The rows for a card; none where it has nothing to tell of it.
     *
     * @param deck the card's own
     */
    List<Row> rows(Deck deck, CardRef ref, Card card, Board board, Texts texts);

    /** What is told of the session as a whole, after its cards; none where there is nothing to tell. */
    default List<Report.Chapter> chapters(Library library, Board board, Texts texts) {
        return List.of();
    }

    /** Whether the rows for a card tell of the value at this address, so that it need not be told as it is. */
    boolean tells(Card card, FieldKey key);

    /** What a field of its own is called, as the head of its value in a table; empty for the field of another. */
    default Optional<String> label(Card card, FieldKey key, Texts texts) {
        return Optional.empty();
    }

    /** What the value at an address of its own says in words; empty where it says nothing that belongs in a table. */
    default Optional<String> words(Card card, FieldKey key, Board board, Texts texts) {
        return Optional.of(board.writing().text(key)).filter(words -> !words.isEmpty());
    }
}
