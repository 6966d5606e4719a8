package nl.driehoek.i18n.paper;

import nl.driehoek.i18n.MessageKey;

/** What is said about a deck on paper, and on it. */
public enum PaperText implements MessageKey {
    CARDS_OF,
    SHEET_OF,
    FORMS_OF,
    PART,
    NAME,
    DATE;

    @Override
    public String bundle() {
        return "paper";
    }
}
