package nl.driehoek.report.choice;

import java.util.Locale;

/** How participants are called in a document. Names that people wrote within a text stand there as they wrote them. */
public enum Naming {
    NAMES,
    INITIALS,
    /** By a number in the order in which they joined. */
    NUMBERS;

    /** The word for it in settings and on the command line; it never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
