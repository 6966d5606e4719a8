package nl.driehoek.control.decks;

import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.SaveException;

/** What came of adding, changing or passing on a deck. */
public sealed interface Outcome {
    /** It is done; the title is the deck's as it is called now. */
    record Done(String title) implements Outcome {}

    /** It could not be written; all is as it was. */
    record Failed(Reason why) implements Outcome {}

    /** Why work failed that failed with this. */
    static Reason reason(Exception e) {
        return e instanceof SaveException save
                ? switch (save.reason()) {
                    case DISK_FULL -> Reason.DISK_FULL;
                    case READ_ONLY, IS_FOLDER -> Reason.READ_ONLY;
                    case NO_FOLDER -> Reason.FOLDER_GONE;
                    case OTHER -> Reason.OTHER;
                }
                : Reason.OTHER;
    }
}
