package nl.driehoek.ui.presenter.tool;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import nl.driehoek.tool.pane.ToolPane;

/** What is taller than the sheet is scrolled up and down; whatever gets the focus comes into sight. */
final class SheetScroll extends ScrollPane {
    SheetScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** A field that gets the focus by a key may be out of sight. */
    void reveal(Node focused) {
        Node content = getContent();
        if (content == null || !ToolPane.within(focused, content)) {
            return;
        }
        Bounds at = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double top = getVvalue() * hidden;
        if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
            double wanted = at.getMinY() < top ? at.getMinY() : Math.min(at.getMinY(), at.getMaxY() - seen);
            setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
