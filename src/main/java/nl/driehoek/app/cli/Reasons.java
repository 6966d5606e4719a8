package nl.driehoek.app.cli;

import nl.driehoek.i18n.AppText;
import nl.driehoek.session.JournalException;
import nl.driehoek.store.SaveException;

/** Says in a person's words why something could not be read or saved, as the second half of a sentence. */
final class Reasons {
    private Reasons() {}

    static AppText of(JournalException trouble) {
        return of(trouble.reason());
    }

    static AppText of(JournalException.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> AppText.REASON_DISK_FULL;
            case READ_ONLY -> AppText.REASON_NOT_ALLOWED;
            case FOLDER_GONE -> AppText.REASON_FOLDER_GONE;
            case LOCKED -> AppText.REASON_LOCKED;
            case DIVERGED -> AppText.REASON_DIVERGED;
            case DAMAGED -> AppText.REASON_DAMAGED;
            case NEWER -> AppText.REASON_NEWER;
            case PASSWORD -> AppText.REASON_PASSWORD;
            case OTHER -> AppText.REASON_UNKNOWN;
        };
    }

    static AppText of(SaveException trouble) {
        return switch (trouble.reason()) {
            case DISK_FULL -> AppText.REASON_DISK_FULL;
            case READ_ONLY -> AppText.REASON_NOT_ALLOWED;
            case IS_FOLDER -> AppText.REASON_FOLDER_IN_THE_WAY;
            case NO_FOLDER -> AppText.REASON_NO_FOLDER;
            case OTHER -> AppText.REASON_UNKNOWN;
        };
    }
}
