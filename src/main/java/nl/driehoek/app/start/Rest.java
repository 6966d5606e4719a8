package nl.driehoek.app.start;

import java.time.Duration;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.driehoek.control.Typing.Alarm;

/** Waits until nobody pressed a key, clicked or scrolled in a window for a while. On the FX thread. */
public final class Rest {
    private static final Duration WHILE = Duration.ofSeconds(4);

    private final Window window;
    private final Alarm alarm;
    private final Runnable action;
    private final boolean again;
    private final EventHandler<InputEvent> stir = this::stir;

    private Rest(Window window, Alarm alarm, Runnable action, boolean again) {
        this.window = window;
        this.alarm = alarm;
        this.action = action;
        this.again = again;
    }

    /** Does this once, when a window has been left alone for some seconds; never after it was closed. */
    public static void of(Window window, Alarm alarm, Runnable action) {
        new Rest(window, alarm, action, false).begin();
    }

    /** Does this each time that a window has been left alone for some seconds; never after it was closed. */
    public static void each(Window window, Alarm alarm, Runnable action) {
        new Rest(window, alarm, action, true).begin();
    }

    private void begin() {
        window.addEventFilter(InputEvent.ANY, stir);
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> alarm.cancel());
        alarm.set(WHILE, this::come);
    }

    private void stir(InputEvent event) {
        if (event instanceof KeyEvent
                || event instanceof ScrollEvent
                || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            alarm.set(WHILE, this::come);
        }
    }

    private void come() {
        if (!again) {
            window.removeEventFilter(InputEvent.ANY, stir);
        }
        action.run();
    }
}
