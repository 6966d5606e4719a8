package nl.driehoek.ui.library.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page as wide as its place, to scroll up and down. */
public final class PageScroll extends ScrollPane {
    private static final double MARGIN = 1 / 3.0;

    /** Around this page. */
    public PageScroll(VBox content) {
        super(content);
        content.getStyleClass().add("page");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Scrolls as far as needed to see this node of the page whole, with a little of what lies beyond it. */
    public void reveal(Node node) {
        Bounds bounds = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - view;
        double margin = bounds.getHeight() * MARGIN;
        double top = getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (bounds.getMinY() - margin < top) {
            setVvalue((bounds.getMinY() - margin) / hidden);
        } else if (bounds.getMaxY() + margin > top + view) {
            setVvalue((bounds.getMaxY() + margin - view) / hidden);
        }
    }
}
