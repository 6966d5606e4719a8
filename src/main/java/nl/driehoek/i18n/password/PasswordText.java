package nl.driehoek.i18n.password;

import nl.driehoek.i18n.MessageKey;

/** What is said about the password for all that is kept. */
public enum PasswordText implements MessageKey {
    PASSWORD,
    SHOW,

    LOCKED,
    TYPED,
    OPEN,
    OPENING,
    WRONG,
    LOST,
    LOST_TITLE,
    LOST_CODE,
    LOST_ANEW,
    ANEW,
    ANEW_ASK,
    ANEW_YES,
    ANEW_NO,
    ANEW_DONE,
    ANEW_FAILED,

    NONE,
    WHAT_IT_DOES,
    HOW_TO_LOSE,
    SET_ASIDE_GOES,
    NEXT,
    AGAIN,
    TOO_SHORT,
    NOT_THE_SAME,
    SET,
    SET_DONE,
    CODE,
    CODE_HINT,
    COPY,
    COPIED,

    IS_SET,
    NOW,
    CHANGE,
    CHANGED,
    REMOVE,
    REMOVE_HINT,
    REMOVED,
    BUSY,
    BACKUPS_GONE,
    LEFT,
    FAILED;

    @Override
    public String bundle() {
        return "password";
    }
}
