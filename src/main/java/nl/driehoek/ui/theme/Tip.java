package nl.driehoek.ui.theme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * The words that appear while the pointer rests on a node. The toolkit makes a window with a scene for each of them, so that is
 * left until the pointer first comes to the node. Lives on the FX thread.
 */
public final class Tip {
    private String words = "";
    private Optional<Node> beside = Optional.empty();
    private Optional<Tooltip> made = Optional.empty();

    private Tip() {}

    /** The one of this node; a node has one. */
    public static Tip of(Node node) {
        return (Tip) node.getProperties().computeIfAbsent(Tip.class, _ -> new Tip().on(node));
    }

    /** Says this from now on; nothing appears for no words. */
    public Tip say(String text) {
        words = text;
        made.ifPresent(this::fill);
        return this;
    }

    /** Shows this on the right of the words from now on. */
    public void showBeside(Optional<Node> node) {
        beside = node;
        made.ifPresent(this::fill);
    }

    /** What it says; may be empty. */
    public String words() {
        return words;
    }

    private Tip on(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make(node));
        return this;
    }

    private void make(Node node) {
        if (made.isEmpty()) {
            Tooltip tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setContentDisplay(ContentDisplay.RIGHT);
            tooltip.setOnShowing(_ -> fill(tooltip));
            made = Optional.of(tooltip);
            fill(tooltip);
            Tooltip.install(node, tooltip);
        }
    }

    private void fill(Tooltip tooltip) {
        tooltip.setText(words);
        tooltip.setGraphic(beside.orElse(null));
    }
}
