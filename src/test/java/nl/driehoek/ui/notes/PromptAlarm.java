package nl.driehoek.ui.notes;

import java.time.Duration;
import nl.driehoek.control.Typing;

/** An alarm that goes off at once, for tests in which it does not matter when. */
public final class PromptAlarm implements Typing.Alarm {
    @Override
    public void set(Duration after, Runnable action) {
        action.run();
    }

    @Override
    public void cancel() {}
}
