package nl.driehoek.deck.text;

/** For what there is room at one of several things before it is there, so that nothing moves when it comes. */
public enum Kept {
    NOTHING,
    MARK,
    DOTS_AND_MARK;

    /** Whether a tile has a line for dots. */
    public static boolean hasDots(Part.Tile tile) {
        return tile.dots() > 0 || tile.kept() == DOTS_AND_MARK;
    }

    /** Whether a tile has a line for a mark. */
    public static boolean hasMark(Part.Tile tile) {
        return tile.mark() != Part.Mark.NONE || tile.kept() != NOTHING;
    }
}
