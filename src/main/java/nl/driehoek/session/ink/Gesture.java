package nl.driehoek.session.ink;

/** What a facilitator did to what is drawn, so that undo can be named. */
public enum Gesture {
    /** Drew a stroke. */
    STROKE,
    /** Marked something with the highlighter. */
    HIGHLIGHT,
    /** Drew a straight line. */
    LINE,
    /** Drew an arrow. */
    ARROW,
    /** Wrote or changed text on the card. */
    TEXT,
    /** Stuck or changed a sticky. */
    STICKY,
    /** Erased something, whole or in part. */
    ERASE,
    /** Moved something. */
    MOVE,
    /** Moved something by keys, a little at a time. */
    NUDGE,
    /** Gave something another colour, width or group. */
    RESTYLE,
    /** Laid the stickies in a grid. */
    SORT,
    /** Brought something from one layer to the other. */
    LAYER,
    /** Wiped all there was. */
    CLEAR,
    /** Took over what was drawn in an earlier session. */
    TAKE_OVER,
    /** Something that only a newer program knows by name. */
    OTHER
}
