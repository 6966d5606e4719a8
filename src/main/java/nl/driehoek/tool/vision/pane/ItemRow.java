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

    ItemRow() {
        getStyleClass().add(ROW);
    }

    /** Shows this thing, the same one as before or as it is now. */
    abstract void show(T item);

    /** What has the focus when one walks from row to row. */
    abstract Node target();
}
