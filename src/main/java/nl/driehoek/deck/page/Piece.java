package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.text.Part;

/**
 * What stays together on a page: a part of a card, or a stretch of one that is too long for any page.
 *
 * @param whole the part
 * @param from the first of the part's own pieces, from 0
 * @param to the piece after the last one; 0 for all of the part
 * @param part what a page shows of it
 */
record Piece(Part whole, int from, int to, Part part) {
    private static final int LINES = 4;

    /** All of a part. */
    static Piece of(Part part) {
        return new Piece(part, 0, 0, part);
    }

    private static Piece of(Part whole, int from, int to) {
        return new Piece(whole, from, to, whole.slice(from, to));
    }

    /** The same piece with what follows in its part. */
    Piece until(int end) {
        return of(whole, from, end);
    }

    /** Whether it is what comes next in the same part. */
    boolean goesOn(Piece before) {
        return whole == before.whole && from > 0 && from == before.to;
    }

    /** Stretches of a few lines each; itself where it cannot be cut. */
    List<Piece> cut(double width) {
        List<Piece> pieces = new ArrayList<>();
        int length = whole.length();
        int start = 0;
        for (int end = 1; end <= length; end++) {
            Piece piece = of(whole, start, end);
            if (end == length || lines(piece.part(), width) >= LINES) {
                pieces.add(piece);
                start = end;
            }
        }
        return pieces;
    }

    private static int lines(Part part, double width) {
        return part.texts().stream()
                .map(TextExtent::of)
                .mapToInt(text -> text.lines(width))
                .sum();
    }
}
