package nl.driehoek.ui.library.sessions;

import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** One name to change; Enter keeps it. */
final class NameForm extends VBox {
    private final TextField field = Directions.follow(new TextField());

    /**
     * With this name.
     *
     * @param keep is given the new one, without blanks at its ends
     */
    NameForm(Texts texts, MessageKey what, String name, Consumer<String> keep) {
        Label label = Parts.label(texts.get(what), Styles.CAPTION);
        label.setLabelFor(field);
        field.setId("name");
        field.setText(name);
        field.setOnAction(_ -> keep.accept(field.getText().strip()));
        Button button = Parts.button(texts.get(SessionsText.KEEP), () -> field.fireEvent(new ActionEvent()));
        button.getStyleClass().add(Styles.ACTION);
        getStyleClass().add("name-form");
        getChildren().setAll(label, field, button);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
