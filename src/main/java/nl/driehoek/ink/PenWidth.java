package nl.driehoek.ink;

/** How broad a pen writes. */
public enum PenWidth {
    /** For small writing. */
    FINE(0.0025, 0.018),
    /** For writing and underlining. */
    MEDIUM(0.0045, 0.028),
    /** To be seen from the back of the room. */
    BROAD(0.009, 0.045);

    private final double pen;
    private final double highlighter;

    PenWidth(double pen, double highlighter) {
        this.pen = pen;
        this.highlighter = highlighter;
    }

    /** How thick a pen's line is, in card widths. */
    public double pen() {
        return pen;
    }

    /** How thick a highlighter's line is, in card widths. */
    public double highlighter() {
        return highlighter;
    }
}
