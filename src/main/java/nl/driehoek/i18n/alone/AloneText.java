package nl.driehoek.i18n.alone;

import nl.driehoek.i18n.MessageKey;

/** What the place says where somebody reads alone. */
public enum AloneText implements MessageKey {
    WITH_GROUP,
    ALONE,
    WHICH_WAY,

    WELCOME,
    WELCOME_HOW,
    GO_ON,
    SURPRISE,
    FAVOURITES,
    FAVOURITE_CARD,
    READ_OF,
    ANSWERED_OF,
    OPEN_SET,

    BACK,
    BEGIN,
    WORDS,
    UNFOLD,
    FOLD,
    OPEN_LINK,
    COPY_LINK,
    COPIED_LINK,
    SCAN_LINK,
    SCAN_HOW,
    READ,
    ANSWERED,
    FILLED,

    PREVIOUS,
    NEXT,
    CARD_OF,
    LEAF_HOW,
    CARD,
    KEEP,
    KEPT,
    FOR_TODAY,
    ON_TODAY,
    MY_ANSWER,
    MY_ANSWER_PROMPT,
    WRITTEN_ON,
    AGAIN,
    AGAIN_HOW,
    BEFORE,
    SHEET_AGAIN,
    SHEET_AGAIN_HOW,
    SHEET_BEFORE,
    MY_NOTE,
    MY_NOTE_PROMPT,
    PRIVATE,
    SEE,

    TODAY,
    TODAY_OPEN,
    TODAY_HOW,
    TODAY_NONE,
    TODAY_SHEETS,
    TODAY_OFF,
    TODAY_WIPE,
    TODAY_TAKE,

    CAME_BACK,
    LOOK_BACK,
    NOT_NOW,
    SETTLED,

    SESSION,
    READER;

    @Override
    public String bundle() {
        return "alone";
    }
}
