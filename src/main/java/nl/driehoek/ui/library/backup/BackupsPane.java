package nl.driehoek.ui.library.backup;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.backup.BackupDesk;
import nl.driehoek.control.backup.BackupDesk.Outcome;
import nl.driehoek.control.backup.BackupDesk.Shelf;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/** The page with backups: a list of them, and beside it what the chosen one holds. To be made anew when it is opened. */
public final class BackupsPane extends VBox {
    private final Texts texts;
    private final BackupWords words;
    private final Label outcome = Parts.label("", Styles.NOTICE);
    private final Label waiting = Parts.label("", Styles.MUTED);
    private final ListView<Backup> list = new ListView<>();
    private final BackupDetails details;
    private final HBox both;
    private Shelf shelf;

    /**
     * Reads these backups and shows them.
     *
     * @param zone where times are told in
     */
    public BackupsPane(BackupDesk desk, Texts texts, ZoneId zone) {
        this.texts = texts;
        words = new BackupWords(texts, zone);
        details = new BackupDetails(words, desk::putBack);
        both = new HBox(list, scrolling());
        HelpTopics.about(this, HelpTopic.DATA);
        getStyleClass().add("backups");
        getChildren().setAll(Parts.label(texts.get(BackupText.PLACE, desk.place())), outcome, waiting, both);
        prepareList();
        desk.load();
        WhileShown.of(desk.stateProperty(), this).subscribe(this::show);
    }

    /** The keyboard goes to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void prepareList() {
        list.setId("backup-list");
        list.setAccessibleText(texts.get(BackupText.LIST));
        list.setPlaceholder(Parts.label(texts.get(BackupText.NONE), Styles.MUTED));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(both, Priority.ALWAYS);
    }

    private void show(BackupDesk.State state) {
        switch (state) {
            case BackupDesk.Reading _ -> await(BackupText.READING);
            case BackupDesk.PuttingBack _ -> await(BackupText.PUTTING_BACK);
            case Shelf read -> show(read);
        }
    }

    private void await(BackupText what) {
        waiting.setText(texts.get(what));
        Styles.there(waiting, true);
        Styles.there(outcome, false);
        both.setDisable(true);
    }

    private void show(Shelf read) {
        shelf = read;
        Styles.there(waiting, false);
        Styles.there(outcome, read.outcome().isPresent());
        read.outcome().ifPresent(this::tell);
        both.setDisable(false);
        list.getItems().setAll(read.backups());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.requestFocus();
    }

    private void tell(Outcome what) {
        boolean done = what instanceof BackupDesk.Done;
        outcome.setText(words.of(what));
        Styles.mark(outcome, Styles.NOTICE_SUCCESS, done);
        Styles.mark(outcome, Styles.NOTICE_WARNING, !done);
    }

    private void choose(Backup backup) {
        if (backup == null) {
            details.clear();
        } else {
            details.show(backup, shelf);
        }
    }

    /** One backup: when it was made, and below it what it is. */
    private final class Cell extends ListCell<Backup> {
        private final Label when = Parts.label("", Styles.STRONG);
        private final Label what = Parts.label("", Styles.MUTED);
        private final VBox lines = new VBox(when, what);

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            boolean none = empty || backup == null;
            setGraphic(none ? null : lines);
            when.setText(none ? "" : words.when(backup));
            what.setText(none ? "" : words.what(backup));
            setAccessibleText(none ? null : when.getText() + ", " + what.getText());
        }
    }
}
