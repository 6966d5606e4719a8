package nl.driehoek.store.table;

import java.util.Set;

/** The settings that stand in an encrypted database as they are: what the first picture looks like, and no word of anybody's. */
public final class ReadableSettings {
    private static final Set<String> NAMES = Set.of(
            "language",
            "window",
            "desk-layout",
            "theme",
            "letters",
            "text-size",
            "less-motion",
            "big-buttons",
            "wall-theme",
            "wall-letters",
            "wall-inverted",
            "wall-less-motion",
            "sound",
            "export",
            "paper",
            "keys",
            "keep-months",
            "keep-not-now",
            "open-session");

    /** Which screen was the wall, by where screens stand. */
    private static final String WALLS = "wall at ";

    private ReadableSettings() {}

    /** Whether the one of this name does. */
    public static boolean has(String name) {
        return NAMES.contains(name) || name.startsWith(WALLS);
    }
}
