package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.GrowingText;
import nl.driehoek.ui.theme.Styles;

/** A text. */
final class TextPart extends Part {
    private static final int MOST_ROWS = 12;

    private final TextInputControl field;
    private boolean showing;

    /**
     * Of this name.
     *
     * @param required whether an empty text stands there, or nothing
     * @param prose whether it may have more than one line
     */
    TextPart(Kit kit, Pointer place, String name, boolean required, boolean prose) {
        this(kit, place, name, name, required, prose);
    }

    /**
     * Of this name.
     *
     * @param above what stands above it, where the name is plain from what is around it
     * @param required as there
     * @param prose as there
     */
    TextPart(Kit kit, Pointer place, String name, String above, boolean required, boolean prose) {
        super(kit, place);
        field = prose ? area() : line();
        field.setAccessibleText(name);
        field.setId("field-" + String.join("-", place.parts()));
        Label label = Parts.label(above, Styles.CAPTION);
        label.setLabelFor(field);
        compose(label, field);
        field.textProperty().subscribe((_, text) -> {
            if (!showing) {
                kit.write(place, text, required);
            }
        });
    }

    private static TextInputControl line() {
        TextField field = new TextField();
        Directions.follow(field);
        return field;
    }

    private static TextInputControl area() {
        TextArea area = new TextArea();
        GrowingText.let(area, 2, MOST_ROWS);
        return area;
    }

    @Override
    void show(Optional<Tree> value) {
        String text = value.map(tree -> tree instanceof Tree.Text(String words) ? words : "")
                .orElse("");
        boolean same = text.equals(field.getText())
                || text.isBlank() && field.getText().isBlank();
        if (!same) {
            showing = true;
            field.setText(text);
            showing = false;
            lookAt(field);
        }
    }

    /** Whoever writes there goes on at the end; all others see how it begins. */
    private static void lookAt(TextInputControl field) {
        if (field.isFocused()) {
            field.end();
        } else {
            field.home();
        }
    }

    @Override
    void focus(Pointer at) {
        field.requestFocus();
        if (field instanceof TextArea) {
            field.end(); // a line is selected as a whole
        }
    }
}
