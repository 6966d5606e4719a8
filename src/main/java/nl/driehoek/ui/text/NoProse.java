package nl.driehoek.ui.text;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;

/** Marks fields for something else than free text, such as words to search for, or names. */
public final class NoProse {
    private static final String KEY = "driehoek.no-prose";

    private NoProse() {}

    /** Marks this field. */
    public static <T extends TextInputControl> T mark(T field) {
        field.getProperties().put(KEY, true);
        return field;
    }

    /** Whether a field is marked, or hides what is typed. */
    public static boolean is(TextInputControl field) {
        return field instanceof PasswordField
                || field.hasProperties() && field.getProperties().containsKey(KEY);
    }
}
