package nl.driehoek.report.paper;

import java.util.stream.Stream;

/** How cards lie on an upright sheet of A4. All lengths are in millimetres, from the top left, but for type. */
enum Grid {
    TWO(1, 2, 9, new Sizes(28, 20, 14)),
    FOUR(2, 2, 7, new Sizes(21, 16, 11.5)),
    EIGHT(2, 4, 5, new Sizes(15, 12.5, 10));

    static final double SHEET_WIDTH = 210;
    static final double SHEET_HEIGHT = 297;

    /** Round the cards, the same at opposite sides so that backs come behind their fronts; no printer needs more. */
    static final double MARGIN = 10;

    private final int columns;
    private final int rows;
    private final double padding;
    private final Sizes sizes;

    Grid(int columns, int rows, double padding, Sizes sizes) {
        this.columns = columns;
        this.rows = rows;
        this.padding = padding;
        this.sizes = sizes;
    }

    /** The one with so many cards on a sheet. */
    static Grid of(int perPage) {
        return Stream.of(values())
                .filter(grid -> grid.count() == perPage)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(perPage + " cards on a page"));
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int count() {
        return columns * rows;
    }

    double width() {
        return (SHEET_WIDTH - 2 * MARGIN) / columns;
    }

    double height() {
        return (SHEET_HEIGHT - 2 * MARGIN) / rows;
    }

    /** Between the edge of a card and what stands on it. */
    double padding() {
        return padding;
    }

    Sizes sizes() {
        return sizes;
    }

    /** Where a card lies, from 0, row by row. */
    Place front(int index) {
        return new Place(MARGIN + index % columns * width(), MARGIN + index / columns * height());
    }

    /** Where its back lies on a sheet that was turned over its long edge: as in a mirror. */
    Place back(int index) {
        Place front = front(index);
        return new Place(SHEET_WIDTH - front.left() - width(), front.top());
    }

    /** The top left corner of a card. */
    record Place(double left, double top) {}

    /**
     * Sizes of type, in points.
     *
     * @param largest for a short question
     * @param usual the largest for other cards
     * @param smallest that can be read at arm's length; what does not fit so goes on another card
     */
    record Sizes(double largest, double usual, double smallest) {}
}
