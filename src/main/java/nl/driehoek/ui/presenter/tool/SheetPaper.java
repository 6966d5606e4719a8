package nl.driehoek.ui.presenter.tool;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.OnDemand;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/**
 * Where the pane of a tool lies, under what the card says, with its tool bar at the head. Others can be made ready beneath, where
 * they are styled and laid out without being seen. Lives on the FX thread.
 */
final class SheetPaper extends StackPane {
    private final Map<OnDemand<ToolPane>, Leaf> leaves = new HashMap<>();
    private Optional<Leaf> placed = Optional.empty();

    /** A pane with all that belongs to it. */
    private static final class Leaf extends VBox {
        private final PageScroll scroll = new PageScroll();
        private final Runnable look = this::look;

        Leaf(Open tool) {
            ToolPane pane = tool.pane().get();
            pane.getStyleClass().add(ToolStyles.PANE);
            scroll.setContent(new VBox(new SheetHead(tool.card(), tool.rules().lead(tool.card())), pane));
            setVgrow(scroll, Priority.ALWAYS);
            setMinSize(0, 0);
            setVisible(false);
            pane.toolbar().ifPresent(getChildren()::add);
            getChildren().add(scroll);
            scroll.viewportBoundsProperty().subscribe(this::lookAgain);
        }

        /** What has the keyboard may have got it before the sheet had the size that it has now. */
        private void lookAgain(Bounds before, Bounds now) {
            if (getScene() != null && before.getHeight() != now.getHeight()) {
                getScene().removePostLayoutPulseListener(look);
                getScene().addPostLayoutPulseListener(look);
            }
        }

        private void look() {
            if (getScene() != null) {
                getScene().removePostLayoutPulseListener(look);
                scroll.reveal(getScene().getFocusOwner());
            }
        }
    }

    /** Lays the pane of this tool here, which is made for it if it was not; one that lies here stays as it is. */
    void place(Open tool) {
        Leaf leaf = leaf(tool);
        if (placed.filter(leaf::equals).isEmpty()) {
            clear();
            placed = Optional.of(leaf);
            leaf.scroll.setVvalue(0);
            leaf.setVisible(true);
        }
    }

    /** Has the pane of this tool ready, so that laying it here makes nothing new. */
    void prepare(Open tool) {
        leaf(tool);
    }

    /** Takes away all but what lies here and the panes of these tools. */
    void keep(Collection<Open> tools) {
        leaves.entrySet()
                .removeIf(entry -> placed.filter(entry.getValue()::equals).isEmpty()
                        && tools.stream().noneMatch(tool -> tool.pane().equals(entry.getKey()))
                        && getChildren().remove(entry.getValue()));
    }

    /** Nothing is seen here any more. */
    void clear() {
        placed.ifPresent(leaf -> leaf.setVisible(false));
        placed = Optional.empty();
    }

    /** Moves this node into sight, if it lies here. */
    void reveal(Node node) {
        placed.ifPresent(leaf -> leaf.scroll.reveal(node));
    }

    /** Has the pane of this tool, if it was made, follow the session, and what has the focus stay where it is seen. */
    void refresh(Open tool, Node focused) {
        placed.ifPresentOrElse(
                leaf -> leaf.scroll.keepInSight(focused, () -> tool.pane().ifMade(ToolPane::refresh)),
                () -> tool.pane().ifMade(ToolPane::refresh));
    }

    private Leaf leaf(Open tool) {
        return leaves.computeIfAbsent(tool.pane(), _ -> {
            Leaf leaf = new Leaf(tool);
            getChildren().add(leaf);
            Styles.now(leaf); // only then is what scrolls in the window, and can take the keyboard
            return leaf;
        });
    }
}
