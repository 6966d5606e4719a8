package nl.driehoek.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Typing.Alarm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window comes once, when all is there or the wait is over, and what can wait comes after it. */
class FirstPictureTest {
    private final ObjectProperty<Boolean> ready = new SimpleObjectProperty<>(false);
    private final List<String> happened = new ArrayList<>();
    private final ManualAlarm alarm = new ManualAlarm();

    @BeforeEach
    void begin() {
        FirstPicture.of(ready, alarm, () -> happened.add("shown"), () -> happened.add("seen"));
        assertThat(happened).isEmpty();
    }

    @Test
    void itComesWhenAllIsRead() {
        ready.set(true);
        assertThat(happened).containsExactly("shown");
        alarm.goOff();
        assertThat(happened).containsExactly("shown", "seen");
    }

    @Test
    void itComesWithoutWhereThatTakesLong() {
        alarm.goOff();
        assertThat(happened).containsExactly("shown");
        ready.set(true);
        alarm.goOff();
        assertThat(happened).containsExactly("shown", "seen");
    }

    private static final class ManualAlarm implements Alarm {
        private Runnable pending = () -> {};

        @Override
        public void set(Duration after, Runnable action) {
            pending = action;
        }

        @Override
        public void cancel() {
            pending = () -> {};
        }

        void goOff() {
            Runnable action = pending;
            pending = () -> {};
            action.run();
        }
    }
}
