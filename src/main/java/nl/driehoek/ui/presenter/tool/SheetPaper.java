package nl.driehoek.ui.presenter.tool;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.OnDemand;
import nl.driehoek.ui.theme.PageScroll;

/** Where the pane of a tool lies, under what the card says, with its tool bar at the head. Lives on the FX thread. */
final class SheetPaper extends VBox {
    private final PageScroll scroll = new PageScroll();
    private Optional<OnDemand<ToolPane>> placed = Optional.empty();

    /** An empty one. */
    SheetPaper() {
        setVgrow(scroll, Priority.ALWAYS);
        clear();
    }

    /** Lays the pane of this tool here, which is made for it if it was not; one that lies here stays as it is. */
    void place(Open tool) {
        if (placed.filter(tool.pane()::equals).isPresent()) {
            return;
        }
        placed = Optional.of(tool.pane());
        ToolPane pane = tool.pane().get();
        pane.getStyleClass().add(ToolStyles.PANE);
        scroll.setContent(new VBox(new SheetHead(tool.card(), tool.rules().lead(tool.card())), pane));
        scroll.setVvalue(0);
        getChildren().setAll(scroll);
        pane.toolbar().ifPresent(getChildren()::addFirst);
    }

    /** Nothing lies here any more. */
    void clear() {
        placed = Optional.empty();
        scroll.setContent(null);
        getChildren().setAll(scroll);
    }

    /** Moves this node into sight, if it lies here. */
    void reveal(Node node) {
        scroll.reveal(node);
    }

    /** Has the pane of this tool, if it was made, follow the session, and what has the focus stay where it is seen. */
    void refresh(Open tool, Node focused) {
        scroll.keepInSight(focused, () -> tool.pane().ifMade(ToolPane::refresh));
    }
}
