package nl.driehoek.ui.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The earlier sessions, newest first; a click or Enter opens one. */
final class SessionsPane extends VBox {
    private final Texts texts;
    private final Clock clock;
    private final Consumer<SessionSummary> open;
    private final ListView<SessionSummary> list = new ListView<>();

    /**
     * An empty list.
     *
     * @param clock tells which day today is, and where
     * @param open is given the session that somebody wants to go on with
     */
    SessionsPane(Texts texts, Clock clock, Consumer<SessionSummary> open) {
        this.texts = texts;
        this.clock = clock;
        this.open = open;
        Label heading = new Label(texts.get(LibraryText.EARLIER));
        heading.getStyleClass().add(Styles.HEADING);
        heading.setLabelFor(list);
        Label none = new Label(texts.get(LibraryText.EARLIER_NONE));
        none.getStyleClass().add(Styles.MUTED);
        none.setWrapText(true);
        list.setId("sessions");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            SessionSummary chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && chosen != null) {
                open.accept(chosen);
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().addAll(Styles.PANEL, "sessions");
        getChildren().setAll(heading, list);
    }

    /** Shows these sessions, in this order. */
    void show(List<SessionSummary> sessions) {
        list.getItems().setAll(sessions);
    }

    /** The way back into the session that was open last. */
    static HBox goOn(SessionSummary session, Texts texts, Clock clock, Runnable open) {
        Label how = new Label(texts.get(LibraryText.GO_ON_HOW, changed(session, texts, clock)));
        how.getStyleClass().add(Styles.MUTED);
        how.setWrapText(true);
        Label title = new Label(texts.get(LibraryText.GO_ON, title(session, texts)));
        title.getStyleClass().add(Styles.HEADING);
        title.setWrapText(true);
        VBox words = new VBox(title, how);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(texts.get(LibraryText.GO_ON_BUTTON), new FontIcon(Feather.ARROW_RIGHT));
        go.setId("go-on");
        go.getStyleClass().add(Styles.ACTION);
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText(title.getText());
        go.setOnAction(_ -> open.run());
        HBox box = new HBox(words, go);
        box.getStyleClass().addAll(Styles.PANEL, "go-on");
        return box;
    }

    /** What a session is called. */
    private static String title(SessionSummary session, Texts texts) {
        return session.title().isBlank() ? texts.get(LibraryText.UNTITLED) : session.title();
    }

    /** When a session was last changed, in words. */
    private static String changed(SessionSummary session, Texts texts, Clock clock) {
        ZonedDateTime at = session.changedAt().atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .format(at);
        if (at.toLocalDate().equals(today)) {
            return texts.get(LibraryText.TODAY, time);
        }
        return at.toLocalDate().equals(today.minusDays(1))
                ? texts.get(LibraryText.YESTERDAY, time)
                : texts.moment(session.changedAt(), clock.getZone());
    }

    /** One session: its title, and below it when it was. */
    private final class Cell extends ListCell<SessionSummary> {
        private final Label title = new Label();
        private final Label when = new Label();
        private final VBox words = new VBox(title, when);

        Cell() {
            title.getStyleClass().add(Styles.STRONG);
            when.getStyleClass().add(Styles.MUTED);
            words.setMinWidth(0);
            setPrefWidth(0); // as wide as the list is, with an ellipsis where a title is longer
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(SessionSummary session, boolean empty) {
            super.updateItem(session, empty);
            if (session == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(SessionsPane.title(session, texts));
            when.setText(changed(session, texts, clock));
            setAccessibleText(title.getText() + ", " + when.getText());
            setGraphic(words);
        }
    }
}
