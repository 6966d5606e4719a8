package nl.driehoek.ui.notes;

import java.time.Duration;
import nl.driehoek.control.Typing;

/** An alarm that goes off when a test says so. */
public final class ManualAlarm implements Typing.Alarm {
    private Runnable action = () -> {};
    private Duration after = Duration.ZERO;

    @Override
    public void set(Duration duration, Runnable what) {
        after = duration;
        action = what;
    }

    @Override
    public void cancel() {
        action = () -> {};
    }

    /** Lets the time come. */
    public void ring() {
        Runnable now = action;
        action = () -> {};
        now.run();
    }

    /** How long it was set to last. */
    public Duration after() {
        return after;
    }
}
