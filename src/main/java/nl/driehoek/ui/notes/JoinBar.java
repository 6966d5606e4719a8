package nl.driehoek.ui.notes;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.control.Names;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.ListField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line to let people join: a name and Enter, or a pasted list of names. */
final class JoinBar extends HBox {
    private static final String PLACE = "join";

    private final SessionConnection session;
    private final TextField name = Directions.follow(new ListField(this::join));

    JoinBar(SessionConnection session, Texts texts) {
        this.session = session;
        getStyleClass().add(NotesStyles.JOIN);
        name.setPromptText(texts.get(NotesText.ADD_PERSON_PROMPT));
        name.setAccessibleText(texts.get(NotesText.ADD_PERSON_PROMPT));
        name.setText(session.draft(PLACE));
        name.textProperty().subscribe((_, typed) -> session.keepDraft(PLACE, typed));
        name.setOnAction(_ -> join(name.getText()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(texts.get(NotesText.ADD_PERSON), new FontIcon(Feather.USER_PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> join(name.getText()));
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        getChildren().addAll(name, add);
    }

    /** Puts the focus in the line for a name. */
    void focusName() {
        name.requestFocus();
    }

    private void join(String text) {
        List<SessionCommand> joins =
                Names.in(text).stream().<SessionCommand>map(Join::new).toList();
        if (session.perform(joins)) {
            name.clear();
            name.requestFocus();
        }
    }
}
