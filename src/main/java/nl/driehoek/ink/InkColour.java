package nl.driehoek.ink;

/** What a colour is called; each theme says how it looks there, so that it reads on a light and on a dark card. */
public enum InkColour {
    /** Like the card's own text. */
    INK,
    /** Bluish. */
    BLUE,
    /** Orange or reddish. */
    ORANGE,
    /** Greenish. */
    GREEN,
    /** Purplish. */
    PLUM
}
