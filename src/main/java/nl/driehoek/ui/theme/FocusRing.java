package nl.driehoek.ui.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows where the keyboard is to whoever works with it. The toolkit does so where somebody walked there with Tab or an arrow,
 * and not where the program put it as the answer to a key, such as on a page that was opened.
 */
final class FocusRing {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean byKeys = true; // until somebody takes the mouse

    private FocusRing() {}

    /** Shows it in this window from now on. */
    static void watch(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.byKeys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.byKeys = false);
        scene.focusOwnerProperty().subscribe(ring::move);
    }

    private void move(Node before, Node now) {
        if (before != null) {
            before.pseudoClassStateChanged(VISIBLE, false);
        }
        if (now != null && byKeys) {
            now.pseudoClassStateChanged(VISIBLE, true);
        }
    }
}
