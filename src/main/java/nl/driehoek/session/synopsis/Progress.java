package nl.driehoek.session.synopsis;

import java.util.Locale;

/** How far a session got. */
public enum Progress {
    /** It was started, and no card was laid yet. */
    PLANNED,
    /** Cards lie on the table, and there are more to draw. */
    BEGUN,
    /** Nothing is left to draw, or the group has looked back. */
    PLAYED;

    /** Its word on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
