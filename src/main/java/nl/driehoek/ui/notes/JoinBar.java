package nl.driehoek.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand.Join;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line to let somebody join: a name and Enter. */
final class JoinBar extends HBox {
    private final SessionConnection session;
    private final TextField name = new TextField();

    JoinBar(SessionConnection session, Texts texts) {
        this.session = session;
        getStyleClass().add(NotesStyles.JOIN);
        name.setPromptText(texts.get(NotesText.ADD_PERSON_PROMPT));
        name.setAccessibleText(texts.get(NotesText.ADD_PERSON_PROMPT));
        name.setOnAction(_ -> join());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(texts.get(NotesText.ADD_PERSON), new FontIcon(Feather.USER_PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> join());
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        getChildren().addAll(name, add);
    }

    private void join() {
        if (session.perform(new Join(name.getText()))) {
            name.clear();
            name.requestFocus();
        }
    }
}
