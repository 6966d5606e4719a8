package nl.driehoek.i18n.decks;

import nl.driehoek.i18n.MessageKey;

/** What is said where decks are added and passed on. */
public enum OwnDeckText implements MessageKey {
    OWN_DECKS,
    INTRO,
    ADD_FILE,
    CHOOSE_TITLE,
    FILES,
    OPEN_FOLDER,
    FOLDER,
    MINE,
    NONE_MINE,
    AT_HAND,
    SHARE,
    SHARE_NAMED,
    SHARE_TITLE,
    DECK_FILES,
    SHARED,
    AS_TABLE,
    AS_TABLE_NAMED,
    TABLE_FILES,
    TABLE_MADE,
    COUNTS,
    VERSION,
    LOOKING,
    LANGUAGES,
    PICTURES,
    SETS,
    MORE,
    NEW,
    THERE,
    OTHER,
    MISSING,
    BEHIND,
    ADD,
    UPDATE,
    BOTH,
    LEAVE,
    ADDED,
    FAILED,
    REFUSED,
    WARNINGS;

    @Override
    public String bundle() {
        return "own-deck";
    }
}
