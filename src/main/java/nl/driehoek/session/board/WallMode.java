package nl.driehoek.session.board;

/** What the room sees. */
public enum WallMode {
    /** An empty wall. */
    HIDDEN,
    /** The card that lies before the facilitator. */
    LIVE
}
