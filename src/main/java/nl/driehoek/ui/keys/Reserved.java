package nl.driehoek.ui.keys;

import java.util.Optional;
import java.util.Set;

/** Why a key can be neither given to an action nor taken from the one that has it. */
public enum Reserved {
    /** It always leads back, as everywhere. */
    LEAVING,
    /** Every clicker sends it for next or previous. */
    CLICKER,
    /** It moves the cursor, or copies and pastes, where somebody writes. */
    WRITING,
    /** It leads the keyboard from one control to another. */
    WALKING;

    private static final Set<String> CLICKED = Set.of("PAGE_UP", "PAGE_DOWN");
    private static final Set<String> WRITTEN =
            Set.of("A", "C", "V", "X", "LEFT", "RIGHT", "UP", "DOWN", "HOME", "END", "BACK_SPACE", "DELETE", "INSERT");

    /** Why this key is reserved; nothing where it is not. */
    public static Optional<Reserved> of(Stroke stroke) {
        boolean alone = !stroke.control() && !stroke.shift();
        if (stroke.key().equals("ESCAPE")) {
            return Optional.of(LEAVING);
        }
        if (alone && CLICKED.contains(stroke.key())) {
            return Optional.of(CLICKER);
        }
        if (stroke.control() && WRITTEN.contains(stroke.key())) {
            return Optional.of(WRITING);
        }
        return !alone && stroke.key().equals("TAB") ? Optional.of(WALKING) : Optional.empty();
    }
}
