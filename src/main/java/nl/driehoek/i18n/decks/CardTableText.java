package nl.driehoek.i18n.decks;

import nl.driehoek.i18n.MessageKey;

/** What is said where a table of questions becomes a deck. */
public enum CardTableText implements MessageKey {
    INTRO,
    TITLE,
    SEPARATOR,
    SEMICOLON,
    COMMA,
    TAB,
    BAR,
    ENCODING,
    HEADED,
    COLUMN,
    ROLE_NONE,
    ROLE_TEXT,
    ROLE_TITLE,
    ROLE_SET,
    ROLE_KIND,
    BECOMES,
    MAKE;

    @Override
    public String bundle() {
        return "card-table";
    }
}
