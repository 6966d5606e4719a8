package nl.driehoek.ui.keys;

import java.util.Optional;
import java.util.Set;

/** What giving a key to an action would conflict with. */
public sealed interface KeyConflict {
    /** Nothing. */
    record None() implements KeyConflict {}

    /** The action has the key already. */
    record Same() implements KeyConflict {}

    /**
     * Another action has the key, and can lose it.
     *
     * @param by that action
     */
    record Taken(DeskAction by) implements KeyConflict {}

    /**
     * The key is reserved: it can neither be given to an action nor taken from the one that has it.
     *
     * @param why it is reserved
     */
    record Reserved(Reason why) implements KeyConflict {}

    /** Why a key is reserved. */
    enum Reason {
        /** It always leads back, as everywhere. */
        LEAVING,
        /** Every clicker sends it for next or previous. */
        CLICKER,
        /** It moves the cursor, or copies and pastes, in a text field. */
        WRITING,
        /** It moves the focus from one control to another. */
        WALKING;

        private static final Set<String> CLICKED = Set.of("PAGE_UP", "PAGE_DOWN");
        private static final Set<String> WRITTEN = Set.of(
                "A", "C", "V", "X", "LEFT", "RIGHT", "UP", "DOWN", "HOME", "END", "BACK_SPACE", "DELETE", "INSERT");

        /** Why this key is reserved; empty where it is not. */
        public static Optional<Reason> of(KeyStroke stroke) {
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
}
