package nl.driehoek.deck.page;

import java.util.List;

/**
 * A part of a card that stays in one piece.
 *
 * @param style how it is set
 * @param heading what it stands under; written once above all that stand under it on a page; may be empty
 * @param texts in it, below each other; the cells of a row
 * @param source what the card has of it
 */
record Piece(Style style, String heading, List<String> texts, Object source) {

    /** How a piece is set, with its sizes in those of the type. */
    enum Style {
        /** A block of the card's main text. */
        BLOCK(0, 0.7, 0),
        /** A numbered step. */
        STEP(2.2, 0.85, 0),
        /** A line in a box of its own colour. */
        BOXED(2.2, 0.4, 1.7),
        /** A line with a time before it. */
        TIMED(5.6, 0.85, 0),
        /** A line with a bullet or a box to tick. */
        ITEM(1.4, 0.4, 0),
        /** A short text under a heading of its own. */
        ELEMENT(0, 0.85, 0),
        /** An entry of a form. */
        FIELD(0.7, 0.85, 1.5),
        /** The cells of a row of a table. */
        ROW(0, 0, 0);

        final double indent;
        final double gap;
        final double extra;

        Style(double indent, double gap, double extra) {
            this.indent = indent;
            this.gap = gap;
            this.extra = extra;
        }
    }

    Piece {
        texts = List.copyOf(texts);
    }

    /** Whether this stands under the same heading as what comes before it. */
    boolean follows(Piece before) {
        boolean grouped = style == Style.ROW || !heading.isEmpty();
        return grouped && style == before.style && heading.equals(before.heading);
    }
}
