package nl.driehoek.ui.presenter.tool;

import java.util.Optional;

/**
 * A text that waits to be entered, as the room would read along.
 *
 * @param by whose it is: a participant's id, or the group's
 * @param field the id of the field
 */
record HeldWord(String by, String field, String text) {
    private static final int PARTS = 3;

    /** The one that was kept as this text; empty where it tells none. */
    static Optional<HeldWord> read(String kept) {
        String[] parts = kept.split("\n", PARTS);
        return parts.length < PARTS ? Optional.empty() : Optional.of(new HeldWord(parts[0], parts[1], parts[2]));
    }

    /** The text to keep it as. */
    String kept() {
        return String.join("\n", by, field, text);
    }
}
