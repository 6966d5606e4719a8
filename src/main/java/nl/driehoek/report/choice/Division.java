package nl.driehoek.report.choice;

import java.util.Locale;

/** How a session is divided over documents. */
public enum Division {
    /** One document for all. */
    WHOLE,
    /** One document in which what concerns a participant is on pages of its own, and nothing else is told. */
    PAGE_EACH,
    /** As {@link #PAGE_EACH}, with a file for each participant, in a folder. */
    FILE_EACH;

    /** The word for it in settings and on the command line; it never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
