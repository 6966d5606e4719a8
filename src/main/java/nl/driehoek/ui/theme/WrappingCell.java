package nl.driehoek.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A line of a list that is as wide as the list and as high as its graphic needs to be at that width; the toolkit's own would be
 * as high as the graphic is where nothing in it breaks.
 */
public class WrappingCell<T> extends ListCell<T> {
    /** A line without a graphic. */
    @SuppressWarnings("this-escape") // only a property of the toolkit is set
    public WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double inner = Math.max(width, getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(graphic.prefHeight(inner)) + snappedBottomInset();
    }
}
