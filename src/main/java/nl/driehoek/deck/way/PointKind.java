package nl.driehoek.deck.way;

/** What people mean to do after a session. */
public enum PointKind {
    /** Something to do. */
    ACTION,
    /** Something to get better at. */
    GROWTH
}
