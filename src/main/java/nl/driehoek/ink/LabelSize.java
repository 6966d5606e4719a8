package nl.driehoek.ink;

/** How large text on a card is. */
public enum LabelSize {
    /** To fit in somewhere. */
    SMALL(0.02),
    /** As large as the text of most cards. */
    MEDIUM(0.03),
    /** To be seen from the back of the room. */
    LARGE(0.045);

    private final double height;

    LabelSize(double height) {
        this.height = height;
    }

    /** The size of its type, in card widths. */
    public double height() {
        return height;
    }
}
