package nl.driehoek.ui.presenter.tool;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import nl.driehoek.tool.pane.ToolPane;

/** What is taller than the sheet is scrolled up and down; whatever gets the focus comes into sight. */
final class SheetScroll extends ScrollPane {
    /** What stays free above and below, so that the ring round the focus is whole. */
    private static final double MARGIN = 8;

    SheetScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** A field that gets the focus by a key may be out of sight. */
    void reveal(Node focused) {
        if (holds(focused)) {
            layout(); // lines may just have been put elsewhere
            scrollTo(top(focused) - MARGIN, bottom(focused) + MARGIN);
        }
    }

    /** Changes what is on the sheet; the field that has the focus stays in sight where it was. */
    void keepInSight(Node focused, Runnable change) {
        boolean seen = holds(focused) && top(focused) >= offset() && bottom(focused) <= offset() + seen();
        change.run();
        if (seen) {
            reveal(focused);
        }
    }

    private boolean holds(Node node) {
        return getContent() != null && ToolPane.within(node, getContent());
    }

    private void scrollTo(double first, double last) {
        if (hidden() > 0 && (first < offset() || last > offset() + seen())) {
            double wanted = first < offset() ? first : Math.min(first, last - seen());
            setVvalue(Math.clamp(wanted / hidden(), 0, 1));
        }
    }

    private double top(Node node) {
        return inContent(node).getMinY();
    }

    private double bottom(Node node) {
        return inContent(node).getMaxY();
    }

    private Bounds inContent(Node node) {
        return getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double seen() {
        return getViewportBounds().getHeight();
    }

    private double hidden() {
        return getContent().getLayoutBounds().getHeight() - seen();
    }

    private double offset() {
        return getVvalue() * Math.max(0, hidden());
    }
}
