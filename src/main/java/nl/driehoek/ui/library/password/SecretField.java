package nl.driehoek.ui.library.password;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A field whose letters can be hidden and shown. */
final class SecretField extends VBox {
    private static final int COLUMNS = 22;

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();

    /**
     * A hidden one.
     *
     * @param id of the hidden field
     */
    SecretField(String name, String id) {
        hidden.setId(id);
        for (TextField field : new TextField[] {hidden, shown}) {
            field.setPrefColumnCount(COLUMNS);
            field.setAccessibleText(name);
        }
        shown.textProperty().bindBidirectional(hidden.textProperty());
        Label label = Parts.label(name, Styles.CAPTION);
        label.setLabelFor(hidden);
        getChildren().setAll(label, new StackPane(hidden, shown));
        show(false);
    }

    /** Shows or hides what is typed; the keyboard stays in the field. */
    void show(boolean wanted) {
        boolean focused = hidden.isFocused() || shown.isFocused();
        Styles.there(shown, wanted);
        Styles.there(hidden, !wanted);
        if (focused) {
            requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        (shown.isVisible() ? shown : hidden).requestFocus();
    }

    /** Runs this on Enter. */
    void onEnter(Runnable action) {
        hidden.setOnAction(_ -> action.run());
        shown.setOnAction(_ -> action.run());
    }

    /** What is typed. */
    String text() {
        return hidden.getText();
    }

    /** Empties it. */
    void clear() {
        hidden.clear();
    }
}
