package nl.driehoek.tool.pane;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.session.board.Shown;
import nl.driehoek.ui.text.Directions;

/** Where one card is filled in. It scrolls with whoever shows it. Lives on the FX thread. */
public abstract class ToolPane extends VBox {
    /** Takes over the values that the host has now, but for a field that somebody is typing in. */
    public abstract void refresh();

    /** Puts the focus on the first field that is empty, or on the first one where none is. */
    public abstract void focusFirst();

    /** The ids of the cards that help at the field that has the focus; empty where none do. */
    public List<String> helpFor(Node focused) {
        return List.of();
    }

    /** What stays in sight above it while the rest scrolls; always the same, and empty where there is no such thing. */
    public Optional<Node> toolbar() {
        return Optional.empty();
    }

    /**
     * What the room is to see of it when the facilitator asks to show it; by default the sheet that is open.
     *
     * @param by whose sheet is open
     */
    public Shown toShow(String by) {
        return new Shown.Sheet(by);
    }

    /** Words that wrap, none of which are cut off, in the direction of their letters and in this style. */
    public static Label label(String words, String style) {
        Label label = Directions.follow(new Label(words));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** Whether a node is this one or one within it. */
    public static boolean within(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
