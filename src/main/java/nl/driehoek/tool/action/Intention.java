package nl.driehoek.tool.action;

import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;

/**
 * Something that somebody meant to do, and where that stands.
 *
 * @param key of the field that says what
 * @param what never empty
 */
public record Intention(FieldKey key, String what) {
    public Intention {
        Objects.requireNonNull(key);
        Objects.requireNonNull(what);
    }

    /** All that stand on a board, in the order in which their cards were first written on; those on cards that these decks lack are not found. */
    public static Stream<Intention> of(Board board, Library library) {
        return Earlier.written(board, library).flatMap(Intention::on);
    }

    private static Stream<Intention> on(Points card) {
        return card.people().stream()
                .flatMap(by -> card.of(by).stream()
                        .filter(point -> !point.what().isEmpty())
                        .map(point -> new Intention(
                                new FieldKey(card.card(), Point.Part.WHAT.field(point.number()), by), point.what())));
    }
}
