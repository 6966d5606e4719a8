package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.driehoek.control.Typing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What waits until a window is left alone. */
class RestTest {
    private final Window window = new Popup();
    private final AtomicInteger done = new AtomicInteger();
    private final CountedAlarm alarm = new CountedAlarm();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // no window is made without it
    }

    @Test
    void itIsDoneOnceWhenTheWindowWasLeftAlone() {
        Rest.of(window, alarm, done::incrementAndGet);
        assertThat(done).hasValue(0);
        alarm.action.run();
        assertThat(done).hasValue(1);
        int before = alarm.set;
        fire(key());
        assertThat(alarm.set).as("nobody waits any more").isEqualTo(before);
    }

    @Test
    void whatIsToBeDoneEachTimeIsDoneEachTime() {
        Rest.each(window, alarm, done::incrementAndGet);
        alarm.action.run();
        fire(key());
        alarm.action.run();
        assertThat(done).hasValue(2);
    }

    @Test
    void aKeyAClickAndAScrollBeginTheWaitingAnew() {
        Rest.of(window, alarm, done::incrementAndGet);
        fire(key());
        fire(mouse(MouseEvent.MOUSE_PRESSED));
        fire(scroll());
        assertThat(alarm.set).isEqualTo(4);
        assertThat(done).hasValue(0);
    }

    @Test
    void nothingIsDoneAfterTheWindowWasClosed() {
        Rest.of(window, alarm, done::incrementAndGet);
        fire(new WindowEvent(window, WindowEvent.WINDOW_HIDDEN));
        alarm.action.run();
        assertThat(done).hasValue(0);
    }

    @Test
    void aMouseThatMovesDoesNot() {
        Rest.of(window, alarm, done::incrementAndGet);
        fire(mouse(MouseEvent.MOUSE_MOVED));
        assertThat(alarm.set).isEqualTo(1);
    }

    private void fire(Event event) {
        Event.fireEvent(window, event);
    }

    private static Event key() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false);
    }

    private static Event mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static Event scroll() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                10,
                0,
                10,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** Says how often it was set. */
    private static final class CountedAlarm implements Typing.Alarm {
        private int set;
        private Runnable action = () -> {};

        @Override
        public void set(Duration after, Runnable what) {
            set++;
            action = what;
        }

        @Override
        public void cancel() {
            action = () -> {};
        }
    }
}
