package nl.driehoek.ui.library.backup;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.control.backup.BackupDesk.Shelf;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** What one backup holds and what putting it back would change, with the button that does. */
final class BackupDetails extends VBox {
    private final BackupWords words;
    private final Consumer<Backup> putBack;

    /**
     * Of no backup yet.
     *
     * @param putBack is given the backup that somebody wants back
     */
    BackupDetails(BackupWords words, Consumer<Backup> putBack) {
        this.words = words;
        this.putBack = putBack;
        getStyleClass().add("backup-details");
    }

    /** Shows nothing. */
    void clear() {
        getChildren().clear();
    }

    /** Shows this one. */
    void show(Backup backup, Shelf shelf) {
        getChildren().setAll(Parts.label(words.when(backup), Styles.HEADING));
        if (backup.sort() == Backup.Sort.UNREADABLE) {
            getChildren().add(text(BackupText.UNREADABLE_LONG));
            return;
        }
        if (backup.sort() == Backup.Sort.REPLACED) {
            getChildren().add(text(BackupText.REPLACED_LONG));
        }
        List<String> changes = words.changes(shelf.difference(backup));
        getChildren().addAll(lines(BackupText.LATEST, words.latest(backup)), lines(BackupText.IF_PUT_BACK, changes));
        getChildren().addAll(text(BackupText.KEPT_FIRST), button(backup));
    }

    private Button button(Backup backup) {
        Button button =
                Parts.button(words.texts().get(BackupText.PUT_BACK), () -> putBack.accept(backup), Styles.ACTION);
        button.setId("put-back");
        button.setAccessibleHelp(words.when(backup));
        return button;
    }

    private Node text(BackupText text) {
        return Parts.label(words.texts().get(text), Styles.MUTED);
    }

    private VBox lines(BackupText heading, List<String> lines) {
        VBox part = new VBox(Parts.label(words.texts().get(heading), Styles.STRONG));
        lines.forEach(line -> part.getChildren().add(Parts.label(line)));
        return part;
    }
}
