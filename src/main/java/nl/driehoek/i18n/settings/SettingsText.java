package nl.driehoek.i18n.settings;

import nl.driehoek.i18n.MessageKey;

/** What stands on the settings' sheet. */
public enum SettingsText implements MessageKey {
    SETTINGS,
    CLOSE,
    WALL,
    DESK,
    KEYS,
    COLOURS,
    LIGHT,
    DARK,
    CONTRAST,
    LETTERS,
    LETTERS_USUAL,
    LETTERS_DYSLEXIC,
    INVERT,
    INVERT_HINT,
    BY_KEY,
    LESS_MOTION,
    LESS_MOTION_WALL,
    LESS_MOTION_DESK,
    SAMPLE,
    SAMPLE_WORDS,
    TEXT_SIZE,
    PERCENT,
    SMALLER,
    LARGER,
    BIG_BUTTONS,
    BIG_BUTTONS_HINT,
    LEFT_HANDED,
    LEFT_HANDED_HINT,
    SOUND,
    HINTS,
    HINTS_HINT,
    KEYS_ALL,
    KEY_ADD,
    KEY_REMOVE,
    KEY_NONE,
    KEY_RESET,
    KEYS_RESET,
    KEY_CHANGED,
    SAY_CHOOSE,
    SAY_PRESS,
    SAY_ADDED,
    SAY_REMOVED,
    SAY_OWN,
    SAY_TAKEN,
    SAY_RESET,
    SAY_LEAVING,
    SAY_CLICKER,
    SAY_WRITING,
    SAY_WALKING,
    TAKE,
    KEEP;

    @Override
    public String bundle() {
        return "settings";
    }
}
