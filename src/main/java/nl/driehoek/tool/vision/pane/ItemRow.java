package nl.driehoek.tool.vision.pane;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * One of several things that are worked with below each other.
 *
 * @param <T> what it shows
 */
abstract class ItemRow<T> extends HBox {
    private static final String ROW = "vision-row";

    private T shown;

    ItemRow() {
        getStyleClass().add(ROW);
    }

    /** Shows this thing as it is now; nothing is laid out anew where it is as it was. */
    final void update(T item) {
        if (!item.equals(shown)) {
            shown = item;
            show(item);
        }
    }

    /** Shows this thing. */
    abstract void show(T item);

    /** What has the focus when one walks from row to row. */
    abstract Node target();
}
