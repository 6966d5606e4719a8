package nl.driehoek.ui.library;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The library's own keys, which do nothing while a panel lies over it: Ctrl+Enter starts a session, Ctrl+F turns to the earlier
 * sessions, Ctrl+K or a slash outside of a field looks for a card, and Esc leads back from what was found to all that was.
 *
 * @param covered whether a panel lies over the library
 * @param start starts the session that was prepared, where that is what somebody does
 * @param goBack leads back to what was found, and says whether there was a way
 */
record LibraryKeys(BooleanSupplier covered, Runnable start, Runnable sessions, Runnable find, BooleanSupplier goBack) {

    /** Listens at all that is in this node. */
    void listen(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        if (key.isConsumed()) {
            return; // it closed the panel that lay here, say
        }
        if (key.getCode() == KeyCode.ESCAPE && !covered.getAsBoolean() && goBack.getAsBoolean()) {
            key.consume();
        }
        if (!key.isShortcutDown() || key.isAltDown() || covered.getAsBoolean()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            does(start, key);
        } else if (key.getCode() == KeyCode.F) {
            does(sessions, key);
        } else if (key.getCode() == KeyCode.K) {
            does(find, key);
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCharacter().equals("/")
                && !(key.getTarget() instanceof TextInputControl)
                && !covered.getAsBoolean()) {
            does(find, key);
        }
    }

    private static void does(Runnable action, KeyEvent key) {
        action.run();
        key.consume();
    }
}
