package nl.driehoek.session.board;

/** What lies over all that the wall would show. */
public enum WallCover {
    /** Nothing does. */
    NONE,
    /** The wall is black, so that all look at each other. */
    BLACK,
    /** The wall is white, so that there is light. */
    WHITE
}
