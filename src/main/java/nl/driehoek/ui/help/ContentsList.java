package nl.driehoek.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.manual.Manual.Spot;
import nl.driehoek.ui.theme.Styles;

/** The headings of the manual; a click or Enter opens one. */
final class ContentsList extends ListView<Spot> {
    private final Consumer<Spot> open;

    ContentsList(List<Spot> contents, String name, Consumer<Spot> open) {
        this.open = open;
        setAccessibleText(name);
        setCellFactory(_ -> new Cell());
        getItems().setAll(contents);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    /** Stands at the heading of this section. */
    void stand(int section) {
        getItems().stream()
                .filter(spot -> spot.section() == section)
                .findFirst()
                .ifPresent(spot -> {
                    getSelectionModel().select(spot);
                    scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
                });
    }

    private void choose(Spot spot) {
        if (spot != null) {
            open.accept(spot);
        }
    }

    /** One heading. */
    private final class Cell extends ListCell<Spot> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            setText(empty || spot == null ? null : spot.title());
            Styles.mark(this, HelpStyles.CONTENTS_BELOW, spot != null && spot.piece() > 0);
        }
    }
}
