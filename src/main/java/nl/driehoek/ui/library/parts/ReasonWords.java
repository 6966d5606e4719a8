package nl.driehoek.ui.library.parts;

import nl.driehoek.i18n.LibraryText;
import nl.driehoek.session.JournalException.Reason;

/** Says what is the matter with the disk, and what to do about it. */
public final class ReasonWords {
    private ReasonWords() {}

    /** The sentence for a reason. */
    public static LibraryText of(Reason why) {
        return switch (why) {
            case DISK_FULL -> LibraryText.REASON_DISK_FULL;
            case READ_ONLY -> LibraryText.REASON_READ_ONLY;
            case FOLDER_GONE -> LibraryText.REASON_FOLDER_GONE;
            case LOCKED -> LibraryText.REASON_LOCKED;
            case DIVERGED -> LibraryText.REASON_DIVERGED;
            case DAMAGED -> LibraryText.REASON_DAMAGED;
            case NEWER -> LibraryText.REASON_NEWER;
            case PASSWORD -> LibraryText.REASON_PASSWORD;
            case OTHER -> LibraryText.REASON_OTHER;
        };
    }
}
