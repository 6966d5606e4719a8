package nl.driehoek.deck.page;

import nl.driehoek.deck.text.Part;

/** How a part is set, with its sizes in those of the type. */
enum PartStyle {
    PROSE(0, 0.7, 0),
    STEP(2.2, 0.85, 0),
    BOX(2.2, 0.4, 1.7),
    TIMED(5.6, 0.85, 0),
    /** A line with a bullet or a box to tick. */
    ITEM(1.4, 0.4, 0),
    ELEMENT(0, 0.85, 0),
    FIELD(0.7, 0.85, 1.5),
    /** A row of a table, whose height is that of its highest cell. */
    ROW(0, 0, 0),
    /** One of a grid, whose rows are as high as their highest tile. */
    TILE(0, 0, 0),
    /** A picture below the text, whose height follows from its width. */
    BELOW(0, 0, 0),
    /** Beside the text, whatever the height of that. */
    ASIDE(0, 0, 0);

    /** The size of a card's title. */
    static final double TITLE = 1.35;

    /** What is left free on its left. */
    final double indent;

    /** What is left free above it where it follows one of its group. */
    final double gap;

    /** What is round it besides. */
    final double extra;

    PartStyle(double indent, double gap, double extra) {
        this.indent = indent;
        this.gap = gap;
        this.extra = extra;
    }

    static PartStyle of(Part part) {
        return switch (part) {
            case Part.Prose _ -> PROSE;
            case Part.Step _ -> STEP;
            case Part.Box _ -> BOX;
            case Part.Timed _ -> TIMED;
            case Part.Tick _, Part.Item _ -> ITEM;
            case Part.Element _ -> ELEMENT;
            case Part.Field _ -> FIELD;
            case Part.Row _ -> ROW;
            case Part.Tile _, Part.Figure _ -> TILE;
            case Part.Code _ -> ASIDE;
            case Part.Picture picture -> picture.isBeside() ? ASIDE : BELOW;
        };
    }
}
