package nl.driehoek.i18n;

/** What stands around a card that is filled in at the desk. */
public enum ToolText implements MessageKey {
    FILL_IN,
    CARD,
    WHOSE,
    WHOSE_HINT,
    GROUP,
    LEFT,
    LEFT_NOTHING,
    SHOW,
    SHOW_HINT,
    SEES_FILLED,
    SHOW_WORK,
    SHOW_WORK_HINT,
    SEES_WORK,
    SEES_LATER,
    CLOSE_HELP,
    AND_MORE,
    NOBODY_YET,
    ADD_PEOPLE,
    KEY_FILL_IN,
    KEY_SHOW_FILLED,
    KEY_FIELD_HELP,
    KEY_CLOSING;

    @Override
    public String bundle() {
        return "tool";
    }
}
