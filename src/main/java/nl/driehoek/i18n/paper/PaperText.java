package nl.driehoek.i18n.paper;

import nl.driehoek.i18n.MessageKey;

/** What is said about a deck on paper, and on it. */
public enum PaperText implements MessageKey {
    CARDS_OF,
    SHEET_OF,
    FORMS_OF,
    PART,
    IN_A_CIRCLE,
    IN_A_TRIANGLE,
    NAME,
    DATE,
    PRINT_CARDS,
    WHAT,
    CARDS,
    CARDS_HINT,
    SHEET,
    SHEET_HINT,
    FORMS,
    FORMS_HINT,
    PER_PAGE,
    ON_A_PAGE,
    BACKS,
    BACKS_HINT,
    SAVE_TITLE,
    SAVED,
    PRINTER,
    COPIES,
    ALL_PAGES,
    FROM_PAGE,
    TO_PAGE,
    BOTH_SIDES,
    PRINT_NOW,
    BACK,
    LOOKING,
    NO_PRINTER,
    PRINTED,
    NOT_PRINTED;

    @Override
    public String bundle() {
        return "paper";
    }
}
