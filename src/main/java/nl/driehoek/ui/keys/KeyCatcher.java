package nl.driehoek.ui.keys;

import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Waits for the next key that is pressed in a window, before anything else hears it, and gives it to someone as
 * {@link DeskKeys} would hear it. Lives on the FX thread.
 */
public final class KeyCatcher {
    private static final Set<KeyCode> NAMED =
            Set.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT, KeyCode.ESCAPE, KeyCode.PAUSE);

    private final Consumer<KeyStroke> caught;
    private final EventHandler<KeyEvent> ear = this::hear;
    private Scene scene;
    private KeyCode down;

    /**
     * Waits for nothing yet.
     *
     * @param caught is given each key that was waited for
     */
    public KeyCatcher(Consumer<KeyStroke> caught) {
        this.caught = caught;
    }

    /** Waits for a key in this window. */
    public void start(Scene window) {
        stop();
        scene = window;
        scene.addEventFilter(KeyEvent.ANY, ear);
    }

    /** Waits no longer. */
    public void stop() {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.ANY, ear);
            scene = null;
        }
        down = null;
    }

    /** A key that was caught is kept from everybody else until it is let go, also where it goes on to type something. */
    private void hear(KeyEvent key) {
        if (down != null && isNew(key)) {
            stop();
            return;
        }
        key.consume();
        if (down != null) {
            if (key.getEventType() == KeyEvent.KEY_RELEASED) {
                stop();
            }
        } else if (key.getEventType() == KeyEvent.KEY_PRESSED && tellsItself(key)) {
            catchIt(key.getCode(), KeyStroke.of(key));
        } else if (key.getEventType() == KeyEvent.KEY_TYPED && !key.isShortcutDown() && isVisible(key.getCharacter())) {
            catchIt(KeyCode.UNDEFINED, KeyStroke.of(key.getCharacter()));
        }
    }

    private boolean isNew(KeyEvent key) {
        return key.getEventType() == KeyEvent.KEY_PRESSED && down != KeyCode.UNDEFINED && key.getCode() != down;
    }

    private void catchIt(KeyCode code, KeyStroke stroke) {
        down = code;
        caught.accept(stroke);
    }

    /** Whether the lay-out of the keyboard does not decide what this key is; otherwise what it types must tell. */
    private static boolean tellsItself(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean named = code.isLetterKey()
                || code.isDigitKey()
                || code.isFunctionKey()
                || code.isNavigationKey()
                || code.isWhitespaceKey()
                || code.isMediaKey()
                || NAMED.contains(code);
        return named || key.isShortcutDown() && !code.isModifierKey() && code != KeyCode.UNDEFINED;
    }

    private static boolean isVisible(String character) {
        return !character.isBlank() && character.codePoints().noneMatch(Character::isISOControl);
    }
}
