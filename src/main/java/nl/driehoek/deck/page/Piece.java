package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.text.Part;

/**
 * What stays together on a page: a part of a card, or a stretch of one that is too long for any page.
 *
 * @param from the first piece of the part, from 0
 * @param to the piece after the last one
 */
record Piece(Part whole, int from, int to) {
    private static final int LINES = 4;

    /** All of a part. */
    static Piece of(Part part) {
        return new Piece(part, 0, part.length());
    }

    /** The part that a page shows of it. */
    Part part() {
        return whole.slice(from, to);
    }

    /** The same piece with what follows in its part. */
    Piece until(int end) {
        return new Piece(whole, from, end);
    }

    /** Whether it is what comes next in the same part. */
    boolean goesOn(Piece before) {
        return whole == before.whole && from == before.to;
    }

    /** Stretches of a few lines each; itself where it cannot be cut. */
    List<Piece> cut(double width) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int end = from + 1; end <= to; end++) {
            Piece piece = new Piece(whole, start, end);
            if (end == to || lines(piece.part(), width) >= LINES) {
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
