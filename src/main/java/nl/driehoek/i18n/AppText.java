package nl.driehoek.i18n;

/** What the program says on the command line, and where it starts or fails. */
public enum AppText implements MessageKey {
    HELP_PROGRAM,
    HELP_USAGE,
    HELP_COMMAND,
    HELP_COMMANDS,
    HELP_EXAMPLES,
    HELP_HELP,
    HELP_VERSION,
    HELP_DATA,
    HELP_DECKS,
    HELP_LANG,
    HELP_CHECK,
    HELP_FILE,
    HELP_EXPORT,
    HELP_SESSION,
    HELP_FORMAT,
    HELP_OUT,

    UNKNOWN_OPTION,
    UNKNOWN_ARGUMENT,
    DID_YOU_MEAN,
    MISSING,
    TWICE,
    NOT_A_CHOICE,
    WRONG_VALUE,
    NOT_UNDERSTOOD,
    SEE_HELP,

    CHECK_FAILED,
    CHECK_PASSED,
    EXPORTED,
    CARDS_EXPORTED,
    CARDS_NOT_EXPORTED,
    NOT_EXPORTED,
    NO_SESSIONS,
    NO_SUCH_SESSION,
    JOURNAL_UNREADABLE,
    SET_ASIDE,
    LOST,

    NO_DISPLAY,
    DISPLAY_SILENT,
    NO_GTK,
    NO_GRAPHICS,
    NO_DATA_FOLDER,
    NOT_STARTED,
    CRASHED,
    UNEXPECTED,

    REASON_NOT_ALLOWED,
    REASON_FILE_IN_THE_WAY,
    REASON_FOLDER_IN_THE_WAY,
    REASON_NO_FOLDER,
    REASON_DISK_FULL,
    REASON_FOLDER_GONE,
    REASON_LOCKED,
    REASON_DIVERGED,
    REASON_DAMAGED,
    REASON_NEWER,
    REASON_UNKNOWN;

    @Override
    public String bundle() {
        return "app";
    }
}
