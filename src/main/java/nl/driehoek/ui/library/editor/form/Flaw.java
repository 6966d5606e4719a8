package nl.driehoek.ui.library.editor.form;

import java.util.Objects;
import nl.driehoek.deck.draft.Pointer;

/**
 * What is still to be done about a field.
 *
 * @param place of the field, in the object that the form shows
 * @param words what to do, for the reader
 * @param error whether the deck cannot be saved like this
 */
public record Flaw(Pointer place, String words, boolean error) {
    public Flaw {
        Objects.requireNonNull(place);
        Objects.requireNonNull(words);
    }
}
