package nl.driehoek.ui.keys;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with what is held down along with it.
 *
 * @param key the name of a key, such as {@code PAGE_DOWN}, or the character that it types where the lay-out decides
 *     which key that is, such as {@code ?}
 * @param control whether Ctrl is held down, or Command on a Mac
 * @param shift whether Shift is held down; never for a typed character
 */
public record KeyStroke(String key, boolean control, boolean shift) {
    private static final String CONTROL = "ctrl+";
    private static final String SHIFT = "shift+";

    public KeyStroke {
        Objects.requireNonNull(key);
    }

    /** The key that was pressed, by its name. */
    static KeyStroke of(KeyEvent pressed) {
        return new KeyStroke(pressed.getCode().name(), pressed.isShortcutDown(), pressed.isShiftDown());
    }

    /** A key alone. */
    public static KeyStroke of(String key) {
        return new KeyStroke(key, false, false);
    }

    /** A key along with Ctrl. */
    public static KeyStroke control(String key) {
        return new KeyStroke(key, true, false);
    }

    /** A key along with Shift. */
    public static KeyStroke shift(String key) {
        return new KeyStroke(key, false, true);
    }

    /** The key that {@link #words} wrote; nothing where there is no such key. */
    public static Optional<KeyStroke> parse(String words) {
        boolean control = words.startsWith(CONTROL);
        String rest = control ? words.substring(CONTROL.length()) : words;
        boolean shift = rest.startsWith(SHIFT);
        String key = shift ? rest.substring(SHIFT.length()) : rest;
        return isKey(key) ? Optional.of(new KeyStroke(key, control, shift)) : Optional.empty();
    }

    private static boolean isKey(String key) {
        boolean character = key.codePointCount(0, key.length()) == 1
                && key.codePoints().noneMatch(point -> Character.isISOControl(point) || Character.isWhitespace(point));
        return character
                || Stream.of(KeyCode.values()).anyMatch(code -> code.name().equals(key));
    }

    /** As one word, to be kept among the settings, such as {@code ctrl+shift+Z}. */
    public String words() {
        return (control ? CONTROL : "") + (shift ? SHIFT : "") + key;
    }

    /** This along with Shift as well. */
    public KeyStroke shifted() {
        return new KeyStroke(key, control, true);
    }
}
