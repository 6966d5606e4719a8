package nl.driehoek.i18n;

import java.util.Locale;

/** One text of the program; each area has an enum of them and a pair of bundles, Dutch and English. */
public interface MessageKey {

    /** The constant's name, from which the key in the bundle follows. */
    String name();

    /** The area's bundle, such as {@code library} for {@code library_nl.properties}. */
    String bundle();

    /** The key in the bundle, such as {@code draw-card} for {@code DRAW_CARD}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
