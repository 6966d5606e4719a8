package nl.driehoek.ui.theme;

import javafx.scene.Node;
import javafx.stage.Window;

/** How fine the screen is that a node is on. */
public final class ScreenPixels {
    private ScreenPixels() {}

    /** How many pixels of the screen lie along one of the toolkit's where this node is, above 0; 1 where it is in no window. */
    public static double along(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
