package nl.driehoek.i18n.layer;

import nl.driehoek.i18n.MessageKey;

/** What is said where somebody changes cards for their own use, and what the texts on a card are called there. */
public enum LayerText implements MessageKey {
    CHANGE_CARD,
    CHANGE_NAMED,
    CHANGED,
    CHANGED_MARK,
    HOW,
    PREVIEW,
    DECK_SAYS,
    NEWER,
    TAKE_NEWER,
    KEEP_MINE,
    RESTORE_TEXT,
    RESTORE_CARD,
    SAVE,
    LEAVE,
    REFUSED,
    FAILED,
    DIFFERENCES,
    COUNTED,
    DIFFERENCES_HOW,
    NONE,
    BACK,
    UNDO,
    DECK_TEXT,
    OLD_DECK_TEXT,
    OWN_TEXT,
    NEW_DECK_TEXT,
    SAME,
    TEXT_GONE,
    CARD_GONE,
    UNUSABLE,
    DECK_GONE,
    TITLE,
    TEXT,
    TIP,
    ALT,
    IF_STUCK,
    LABEL,
    HINT,
    INNER_TITLE,
    INNER_TEXT,
    STEPS,
    EXAMPLES,
    SKILLS,
    ITEMS,
    OPTIONS,
    FOLLOW_UPS,
    QUESTIONS;

    @Override
    public String bundle() {
        return "layer";
    }
}
