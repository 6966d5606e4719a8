package nl.driehoek.deck.table;

/** What stands between the cells of a row. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    BAR('|');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /** The character. */
    public char character() {
        return character;
    }
}
