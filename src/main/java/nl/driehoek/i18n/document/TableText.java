package nl.driehoek.i18n.document;

import nl.driehoek.i18n.MessageKey;

/** The heads of the columns of a session as a table, and what its rows are about. */
public enum TableText implements MessageKey {
    SESSION,
    GROUP,
    DATE,
    WHO,
    SET,
    CARD_ID,
    CARD,
    KIND,
    FIELD,
    VALUE,
    WRITTEN,
    SESSION_ID,
    FIELD_ID,

    ANSWER,
    NUMBER,
    FILLED_IN,
    VISION,
    ACTION_POINT,
    WORK,
    OWN_QUESTION,
    ON_CARD,
    ON_CARD_PRIVATE,
    NOTE,
    TICKED;

    @Override
    public String bundle() {
        return "table";
    }
}
