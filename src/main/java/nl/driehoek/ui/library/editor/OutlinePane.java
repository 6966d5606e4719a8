package nl.driehoek.ui.library.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The sets and cards of a deck: the arrows lead through them, Alt with an arrow moves one, Delete takes one away, Enter leads to
 * its fields. There is a button for each of these, too.
 */
final class OutlinePane extends VBox {
    private final EditorModel model;
    private final Consumer<String> removed;
    private final Runnable fill;
    private final ListView<Row> list = new ListView<>();
    private final Button up;
    private final Button down;
    private final Button copy;
    private final Button remove;
    private boolean showing;

    /**
     * Of a deck.
     *
     * @param removed is told what was taken away
     * @param fill leads to the fields
     */
    OutlinePane(EditorModel model, Consumer<String> removed, Runnable fill) {
        this.model = model;
        this.removed = removed;
        this.fill = fill;
        up = icon(Feather.ARROW_UP, EditorText.MOVE_UP, () -> model.move(-1));
        down = icon(Feather.ARROW_DOWN, EditorText.MOVE_DOWN, () -> model.move(1));
        copy = icon(Feather.COPY, EditorText.DUPLICATE, model::copy);
        remove = icon(Feather.TRASH_2, EditorText.REMOVE, this::remove);
        list.setAccessibleText(model.texts().get(EditorText.OUTLINE));
        list.setId("outline");
        list.setCellFactory(_ -> new OutlineCell(model.texts()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane more = new FlowPane(up, down, copy, remove);
        more.getStyleClass().add("outline-buttons");
        FlowPane add = new FlowPane(words(EditorText.ADD_CARD, this::addCard), words(EditorText.ADD_SET, this::addSet));
        add.getStyleClass().add("outline-buttons");
        getStyleClass().add("outline");
        getChildren().setAll(add, list, more);
    }

    private Button icon(Feather icon, EditorText name, Runnable action) {
        return Parts.iconButton(icon, model.texts().get(name), action);
    }

    private Button words(EditorText name, Runnable action) {
        Button button = Parts.button(model.texts().get(name), action);
        button.setGraphic(new FontIcon(Feather.PLUS));
        button.setId("outline-" + name.key());
        return button;
    }

    private void addCard() {
        model.addCard();
        fill.run();
    }

    private void addSet() {
        model.addSet();
        fill.run();
    }

    /** Shows these lines, and which one is before somebody. */
    void show(List<Row> rows) {
        showing = true;
        if (rows.size() == list.getItems().size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, rows.get(i));
                }
            }
        } else {
            list.getItems().setAll(rows);
        }
        int at = index(model.selectedProperty().get());
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
        list.getFocusModel().focus(Math.max(0, at));
        showing = false;
        Row row = rows.get(Math.max(0, at));
        up.setDisable(row.level() == Row.Level.DECK);
        down.setDisable(row.level() == Row.Level.DECK);
        remove.setDisable(row.level() == Row.Level.DECK);
        copy.setDisable(row.level() != Row.Level.CARD);
    }

    /** Brings the line that is before somebody into sight. */
    void reveal() {
        list.scrollTo(Math.max(0, index(model.selectedProperty().get()) - 2));
    }

    /** Puts the keyboard on the list. */
    void focus() {
        list.requestFocus();
    }

    private int index(String id) {
        return list.getItems().stream().map(Row::id).toList().indexOf(id);
    }

    private void selected(Row row) {
        if (!showing && row != null) {
            model.selectedProperty().set(row.id());
        }
    }

    private void remove() {
        int at = index(model.selectedProperty().get());
        Optional<String> words = model.remove(Row.next(list.getItems(), at));
        words.ifPresent(removed);
        list.requestFocus();
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (key.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            model.move(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (code == KeyCode.ENTER) {
            fill.run();
        } else {
            return;
        }
        key.consume();
    }
}
