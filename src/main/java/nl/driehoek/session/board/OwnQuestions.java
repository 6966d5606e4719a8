package nl.driehoek.session.board;

import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;

/** Finds a card for one more question of the group's own. */
public final class OwnQuestions {
    private OwnQuestions() {}

    /**
     * The card to choose for one more question than those that were worded: the first of this own-question card, by number, on
     * which no question stands and which was not discarded; one that lies on the table already is not left empty.
     *
     * @param own an own-question card of a deck, or a further one of it
     */
    public static CardRef next(Board board, CardRef own) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(own::numbered)
                .filter(card -> board.writing().question(card).isEmpty())
                .filter(card -> !board.table().discarded().contains(card))
                .findFirst()
                .orElseThrow();
    }
}
