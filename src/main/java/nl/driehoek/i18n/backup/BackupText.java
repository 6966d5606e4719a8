package nl.driehoek.i18n.backup;

import nl.driehoek.i18n.MessageKey;

/** What the page with backups says. */
public enum BackupText implements MessageKey {
    BACKUPS,
    SEE_BACKUPS,
    PLACE,
    READING,
    NONE,
    LIST,
    SESSIONS,
    REPLACED,
    REPLACED_LONG,
    UNREADABLE,
    UNREADABLE_LONG,
    LATEST,
    IF_PUT_BACK,
    COMES_BACK,
    GOES,
    GETS_SHORTER,
    GETS_LONGER,
    SAME,
    NAMED,
    NAMED_AND_MORE,
    KEPT_FIRST,
    PUT_BACK,
    PUTTING_BACK,
    IS_BACK,
    IS_BACK_KEPT,
    NOT_BACK,
    NOT_SAVED_YET;

    @Override
    public String bundle() {
        return "backup";
    }
}
