package nl.driehoek.tool.pane;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;

/** Lets the arrows walk through boxes to tick; Space ticks, as in every box. */
public final class TickList {
    private TickList() {}

    /**
     * Makes the arrows up and down walk from box to box.
     *
     * @param within what holds them all
     * @param boxes in the order of the walk
     */
    public static void walk(Node within, Collection<CheckBox> boxes) {
        List<CheckBox> walk = List.copyOf(boxes);
        within.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            int step = switch (key.getCode()) {
                case DOWN -> 1;
                case UP -> -1;
                default -> 0;
            };
            int there = key.getTarget() instanceof CheckBox box ? walk.indexOf(box) : -1;
            if (step != 0 && there >= 0) {
                walk.get(Math.clamp(there + step, 0, walk.size() - 1)).requestFocus();
                key.consume();
            }
        });
    }
}
