package nl.driehoek.ui.library.editor.form;

import java.util.Objects;
import nl.driehoek.deck.draft.Edit;

/**
 * What somebody changed in a form.
 *
 * @param edit of the object that the form shows
 * @param words whether it is a text, which each language has of its own
 */
public record FormEdit(Edit edit, boolean words) {
    public FormEdit {
        Objects.requireNonNull(edit);
    }
}
