package nl.driehoek.i18n.find;

import nl.driehoek.i18n.MessageKey;

/** What is said where cards are looked for. */
public enum FindText implements MessageKey {
    FIND,
    PROMPT,
    LABEL,
    HOW,
    SEARCHING,
    NOTHING,
    COUNT,
    RESULTS,
    ANY_THEME,
    ANY_SET,
    ANY_KIND,
    THEME,
    SET,
    KIND,
    CARD_SET,
    IN_SET,
    OWN,
    OWN_NOTE,
    OWN_ANSWER,
    PAST,
    KEYS,
    PLACE_TEXT,
    PLACE_SUMMARY,
    PLACE_GOALS,
    PLACE_METHOD,
    PLACE_BACKGROUND,
    PLACE_FOLLOW_UPS,
    PLACE_SOURCES,
    PLACE_SET;

    @Override
    public String bundle() {
        return "find";
    }
}
