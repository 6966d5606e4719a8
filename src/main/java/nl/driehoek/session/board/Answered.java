package nl.driehoek.session.board;

import java.util.List;
import nl.driehoek.deck.CardRef;

/**
 * How many of a group answered a card as a whole.
 *
 * @param given how many did, from 0 to {@code all}
 * @param all how many take part
 */
public record Answered(int given, int all) {
    public Answered {
        if (given < 0 || given > all) {
            throw new IllegalArgumentException(given + " of " + all);
        }
    }

    /** On this card, of those who take part. */
    static Answered of(Board board, CardRef card) {
        List<Participant> people = board.participants();
        long given = people.stream()
                .map(who -> FieldKey.answer(card, who.id()))
                .filter(key -> board.writing().value(key).isPresent())
                .count();
        return new Answered((int) given, people.size());
    }
}
