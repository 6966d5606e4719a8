package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import nl.driehoek.deck.draft.Tree;

/** A field for a whole number; whatever else is typed is passed on as a text, which is a problem of its own and not lost. */
final class NumberField extends TextField {
    private static final int COLUMNS = 5;

    private boolean showing;

    /**
     * Of this name.
     *
     * @param changed is given what stands there now, nothing where it is blank
     */
    NumberField(String name, Consumer<Optional<Tree>> changed) {
        setAccessibleText(name);
        setPrefColumnCount(COLUMNS);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        textProperty().subscribe((_, text) -> {
            if (!showing) {
                changed.accept(value(text));
            }
        });
    }

    /** Shows this. */
    void show(Optional<Tree> value) {
        if (!value(getText()).equals(value)) {
            showing = true;
            setText(value.map(NumberField::words).orElse(""));
            end();
            showing = false;
        }
    }

    /** What stands there. */
    Optional<Tree> value() {
        return value(getText());
    }

    private static String words(Tree value) {
        return switch (value) {
            case Tree.Whole(int number) -> String.valueOf(number);
            case Tree.Text(String text) -> text;
            default -> "";
        };
    }

    private static Optional<Tree> value(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(typed.matches("\\d{1,9}") ? new Tree.Whole(Integer.parseInt(typed)) : new Tree.Text(typed));
    }
}
