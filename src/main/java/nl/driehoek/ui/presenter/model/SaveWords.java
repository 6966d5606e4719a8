package nl.driehoek.ui.presenter.model;

import nl.driehoek.control.SaveState;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException;

/** Says whether all is saved, and where it is not, why and what to do. */
public final class SaveWords {
    private SaveWords() {}

    /** In a word or three, for the bar. */
    public static String brief(Texts texts, SaveState state) {
        return texts.get(
                switch (state) {
                    case SaveState.Saved _ -> PresenterText.SAVED;
                    case SaveState.Saving _ -> PresenterText.SAVING;
                    case SaveState.Failing _ -> PresenterText.NOT_SAVED;
                });
    }

    /** Why saving fails, what the program does about it and what the reader can. */
    public static String failure(Texts texts, JournalException cause) {
        String where = cause.where() == null ? "" : cause.where();
        return texts.get(reason(cause.reason()), where) + " " + texts.get(PresenterText.SAVE_FAILS_KEPT);
    }

    private static PresenterText reason(JournalException.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> PresenterText.SAVE_FAILS_DISK_FULL;
            case READ_ONLY -> PresenterText.SAVE_FAILS_READ_ONLY;
            case FOLDER_GONE -> PresenterText.SAVE_FAILS_FOLDER_GONE;
            case LOCKED -> PresenterText.SAVE_FAILS_LOCKED;
            case DIVERGED -> PresenterText.SAVE_FAILS_DIVERGED;
            case DAMAGED -> PresenterText.SAVE_FAILS_DAMAGED;
            case NEWER -> PresenterText.SAVE_FAILS_NEWER;
            case PASSWORD -> PresenterText.SAVE_FAILS_PASSWORD;
            case OTHER -> PresenterText.SAVE_FAILS_OTHER;
        };
    }
}
