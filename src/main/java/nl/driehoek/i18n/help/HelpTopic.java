package nl.driehoek.i18n.help;

import nl.driehoek.i18n.MessageKey;

/** What a place in the program is about: the heading in the manual under which it is explained, as it stands there. */
public enum HelpTopic implements MessageKey {
    LIBRARY,
    ALONE,
    FIND,
    SESSIONS,
    PLAN,
    PRESENTER,
    ANSWER_LINE,
    SHEET,
    COMPARE,
    DEFINITION,
    PHASES,
    NUMBER,
    TRIANGLE,
    ROLES,
    LINK,
    CIRCLE,
    VISION,
    ACTIONS,
    NEXT_TIME,
    CLOSING,
    INK,
    WALL,
    SCREENS,
    SETTINGS,
    DOCUMENT,
    PAPER,
    DECKS,
    EDITOR,
    DATA,
    FORGET;

    @Override
    public String bundle() {
        return "help-topic";
    }
}
