package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/**
 * An item of a list with the buttons that move it and take it away: beside it, or above it where it has fields of its own, since
 * those may hold lists again and would get narrower with each.
 */
final class ListRow extends VBox {
    private final Part part;
    private final int index;
    private final Button up;
    private final Button down;
    private final Button remove;

    /**
     * At this index.
     *
     * @param name of the list
     * @param move is given where an item stands and where it goes
     * @param drop is given which item is taken away
     */
    ListRow(Kit kit, Part part, String name, int index, BiConsumer<Integer, Integer> move, IntConsumer drop) {
        this.part = part;
        this.index = index;
        up = button(kit, Feather.ARROW_UP, EditorText.ITEM_UP, name, () -> move.accept(index, index - 1));
        down = button(kit, Feather.ARROW_DOWN, EditorText.ITEM_DOWN, name, () -> move.accept(index, index + 1));
        remove = button(kit, Feather.X, EditorText.ITEM_REMOVE, name, () -> drop.accept(index));
        HBox buttons = new HBox(up, down, remove);
        buttons.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("field-item");
        if (part instanceof TextPart) {
            getChildren().setAll(Parts.row(part, "field-row", part, new VBox(buttons)));
        } else {
            Label heading = part.heading().orElseGet(Label::new);
            getChildren().setAll(Parts.row(heading, "field-head", heading, buttons), part);
        }
    }

    private Button button(Kit kit, Feather icon, EditorText words, String name, Runnable action) {
        return Parts.iconButton(icon, kit.texts().get(words, name, index + 1), action);
    }

    Part part() {
        return part;
    }

    /** Shows this one of so many items. */
    void show(Tree item, int of) {
        part.show(Optional.of(item));
        up.setDisable(index == 0);
        down.setDisable(index == of - 1);
    }

    /** The keyboard goes along with an item that came here, so that the same key moves it on. */
    void follow(int from, int to) {
        Button used = to < from ? up : down;
        (used.isDisabled() ? to < from ? down : up : used).requestFocus();
    }

    void focusRemove() {
        remove.requestFocus();
    }
}
