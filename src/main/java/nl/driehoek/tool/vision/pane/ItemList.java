package nl.driehoek.tool.vision.pane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.tool.pane.ToolPane;

/**
 * Things that are worked with, below each other; the arrows up and down walk through them. A row stays as long as its thing
 * does. Lives on the FX thread.
 *
 * @param <T> what each row shows
 */
final class ItemList<T> extends VBox {
    private static final String LIST = "vision-list";

    private final Function<T, Object> id;
    private final Function<T, ItemRow<T>> maker;
    private Map<Object, ItemRow<T>> rows = new LinkedHashMap<>();

    /**
     * An empty list.
     *
     * @param id tells things apart
     * @param maker makes the row for a thing
     */
    ItemList(Function<T, Object> id, Function<T, ItemRow<T>> maker) {
        this.id = id;
        this.maker = maker;
        getStyleClass().add(LIST);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows these things in this order; whoever was at one that is gone is at the next one. */
    void show(List<T> items) {
        int at = focused();
        Map<Object, ItemRow<T>> now = new LinkedHashMap<>();
        items.forEach(item -> now.put(id.apply(item), rows.get(id.apply(item))));
        items.forEach(item -> now.compute(id.apply(item), (_, row) -> row == null ? maker.apply(item) : row)
                .update(item));
        if (!List.copyOf(now.values()).equals(getChildren())) {
            rows = now;
            getChildren().setAll(now.values());
            focus(at);
        }
    }

    /** The rows in order. */
    List<ItemRow<T>> rows() {
        return new ArrayList<>(rows.values());
    }

    /** Puts the focus on a row, from 0, or on the last one; on none where there is none. */
    void focus(int at) {
        if (at >= 0 && !rows.isEmpty()) {
            rows().get(Math.min(at, rows.size() - 1)).target().requestFocus();
        }
    }

    /** The row that has the focus, from 0; -1 where none has. */
    int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        List<ItemRow<T>> all = rows();
        for (int i = 0; i < all.size(); i++) {
            if (ToolPane.within(owner, all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent key) {
        int step = switch (key.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        int at = focused();
        if (step != 0 && at >= 0 && !key.isAltDown() && at + step >= 0) {
            focus(at + step);
            key.consume();
        }
    }
}
