package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Notice;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The earlier sessions, newest first; a click or Enter opens one, a button at each makes the next one of its group. */
final class SessionsPane extends VBox {
    private final SessionWords words;
    private final Consumer<SessionSummary> open;
    private final Consumer<SessionSummary> follow;
    private final Texts texts;
    private final ListView<SessionSummary> list = new ListView<>();
    private final Label none = Parts.label("", Styles.MUTED);

    /**
     * An empty list.
     *
     * @param open is given the session that somebody wants to go on with
     * @param follow is given the session whose group meets again
     * @param all is run when somebody wants to see them all, and search them
     */
    SessionsPane(
            Texts texts,
            SessionWords words,
            Consumer<SessionSummary> open,
            Consumer<SessionSummary> follow,
            Runnable all) {
        this.texts = texts;
        this.follow = follow;
        this.words = words;
        this.open = open;
        Label heading = Parts.label(texts.get(LibraryText.EARLIER), Styles.HEADING);
        heading.setLabelFor(list);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        list.setId("sessions");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().addAll(Styles.PANEL, "sessions");
        Button whole = Parts.button(texts.get(SessionsText.ALL), all, Styles.FLAT, "look");
        whole.setGraphic(new FontIcon(Feather.SEARCH));
        whole.setId("all-sessions");
        getChildren().setAll(Parts.row(heading, "chosen-line", heading, whole), list);
    }

    /** Says from now on why there are none: nothing was started yet, or they can be read only with the password. */
    void follow(ObservableValue<List<Notice>> notices) {
        WhileShown.of(notices, this).subscribe((List<Notice> told) -> {
            boolean locked = told.stream().anyMatch(Notice::wantsPassword);
            none.setText(texts.get(locked ? LibraryText.EARLIER_LOCKED : LibraryText.EARLIER_NONE));
        });
    }

    /** Shows these sessions, in this order. */
    void show(List<SessionSummary> sessions) {
        list.getItems().setAll(sessions);
    }

    /** Says anew when they were, as it is another day. */
    void newDay() {
        list.refresh();
    }

    private void pressed(KeyEvent key) {
        SessionSummary chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && key.getTarget() instanceof Button again) {
            again.fire();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && chosen != null) {
            open.accept(chosen);
            key.consume();
        }
    }

    /** One session: its title, and below it when it was. */
    private final class Cell extends ListCell<SessionSummary> {
        private final Label title = Directions.follow(new Label());
        private final Label when = new Label();
        private final VBox both = new VBox(title, when);
        private final Button again = Parts.iconButton(Feather.REPEAT, texts.get(FollowText.AGAIN), this::follow);
        private final HBox row = new HBox(both, again);

        Cell() {
            title.getStyleClass().add(Styles.STRONG);
            when.getStyleClass().add(Styles.MUTED);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            again.setId("follow");
            row.getStyleClass().add("session-row");
            setPrefWidth(0); // as wide as the list is, with an ellipsis where a title is longer
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        private void follow() {
            if (getItem() != null) {
                follow.accept(getItem());
            }
        }

        @Override
        protected void updateItem(SessionSummary session, boolean empty) {
            super.updateItem(session, empty);
            if (session == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(words.title(session));
            when.setText(words.changed(session));
            setAccessibleText(title.getText() + ", " + when.getText());
            again.setAccessibleText(texts.get(FollowText.AGAIN_WITH, title.getText()));
            setGraphic(row);
        }
    }
}
