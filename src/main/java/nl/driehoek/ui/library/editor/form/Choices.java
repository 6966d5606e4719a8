package nl.driehoek.ui.library.editor.form;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.driehoek.ui.library.editor.form.Around.Named;

/** Boxes in which something with an id is chosen. */
final class Choices {
    private Choices() {}

    /** Shows things by the words that the reader knows them by; nobody types any. */
    static StringConverter<Named> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Named one) {
                return one == null ? "" : one.words();
            }

            @Override
            public Named fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Offers these; where they are offered already nothing moves. */
    static void set(ComboBox<Named> box, List<Named> all) {
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
    }
}
