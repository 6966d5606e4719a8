package nl.driehoek.ui.keys;

import java.util.Objects;

/**
 * A key with what is held down along with it.
 *
 * @param key the name of a key, such as {@code PAGE_DOWN}, or the character that it types where the lay-out decides
 *     which key that is, such as {@code ?}
 * @param control whether Ctrl is held down, or Command on a Mac
 * @param shift whether Shift is held down; never for a typed character
 */
public record Stroke(String key, boolean control, boolean shift) {
    public Stroke {
        Objects.requireNonNull(key);
    }

    /** A key alone. */
    public static Stroke of(String key) {
        return new Stroke(key, false, false);
    }

    /** A key along with Ctrl. */
    public static Stroke control(String key) {
        return new Stroke(key, true, false);
    }

    /** A key along with Shift. */
    public static Stroke shift(String key) {
        return new Stroke(key, false, true);
    }

    /** This along with Shift as well. */
    public Stroke shifted() {
        return new Stroke(key, control, true);
    }
}
