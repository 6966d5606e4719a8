package nl.driehoek.i18n.forget;

import nl.driehoek.i18n.MessageKey;

/** What is said about deleting sessions and taking names out of them. */
public enum ForgetText implements MessageKey {
    KEEPING,
    ANONYMISE,
    REMOVE_PARTICIPANT,
    DELETE,
    CALLED,

    DELETE_TITLE,
    DELETE_ASK,
    DELETE_YES,
    KEEP,

    REMOVE_ASK_WHO,
    REMOVE_NOBODY,
    REMOVE_TITLE,
    REMOVE_ASK,
    REMOVE_YES,

    ANONYMISE_TITLE,
    ANONYMISE_INTRO,
    ANONYMISE_NOBODY,
    ANONYMISE_PEOPLE,
    ANONYMISE_PERSON,
    ANONYMISE_INITIALS,
    ANONYMISE_PLACES,
    ANONYMISE_NO_PLACES,
    ANONYMISE_LEAVE_OUT,
    ANONYMISE_ALL_PLACES,
    ANONYMISE_MORE,
    PLACE,
    ANONYMISE_CHECK,
    ANONYMISE_YES,
    IN_TITLE,
    IN_ANSWER,
    IN_NOTE,
    IN_QUESTION,
    IN_DRAWN,
    IN_EARLIER,

    MONTHS,
    MONTHS_NONE,
    MONTHS_SOME,
    MONTHS_HINT,
    OLD,
    SEE_OLD,
    LATER,
    OLD_TITLE,
    OLD_ASK,
    OLD_ONE,
    OLD_YES,

    ALL,
    ALL_HINT,
    ALL_TITLE,
    ALL_ASK,
    ALL_YES,
    SET_ASIDE,
    SET_ASIDE_HINT,
    SET_ASIDE_TITLE,
    SET_ASIDE_ASK,

    BUSY,
    STOP,
    STOPPED,
    DONE,
    DONE_BACKUPS,
    DONE_REMOVED,
    DONE_LEFT,
    DONE_SET_ASIDE,
    DONE_DRAFT,
    FAILED,
    FAILED_OPEN,
    FAILED_NOT_SAVED;

    @Override
    public String bundle() {
        return "forget";
    }
}
