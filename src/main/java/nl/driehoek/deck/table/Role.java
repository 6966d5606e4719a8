package nl.driehoek.deck.table;

/** What a column means. */
public enum Role {
    /** It is left out. */
    NONE,
    /** The text of the card; without it a row makes no card. */
    TEXT,
    /** The title of the card. */
    TITLE,
    /** The title of the set; cards of the same one come together. */
    SET,
    /** The kind of the card, in words. */
    KIND
}
