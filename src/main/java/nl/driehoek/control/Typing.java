package nl.driehoek.control;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns the keys of somebody who types into few changes: a text is passed on when the typing rests for a moment
 * or when the field is left. Lives on the FX thread.
 */
public final class Typing {
    /** How long the keys rest before a text is passed on; well below the half second within which it must be kept. */
    public static final Duration REST = Duration.ofMillis(300);

    private final Alarm alarm;
    private final Consumer<String> changed;
    private String pending;

    /** Passes texts on to this consumer, timed by this alarm. */
    public Typing(Alarm alarm, Consumer<String> changed) {
        this.alarm = Objects.requireNonNull(alarm);
        this.changed = Objects.requireNonNull(changed);
    }

    /** The text reads like this after another key. */
    public void typed(String text) {
        pending = text;
        alarm.set(REST, this::flush);
    }

    /** Passes on at once what still waits, for when the field is left. */
    public void flush() {
        alarm.cancel();
        if (pending != null) {
            String text = pending;
            pending = null;
            changed.accept(text);
        }
    }

    /** Whether a text waits to be passed on. */
    public boolean waits() {
        return pending != null;
    }

    /** Goes off once on the FX thread, after a while, unless set again before. */
    public interface Alarm {
        /** Sets it anew, whatever it was set to before. */
        void set(Duration after, Runnable action);

        /** Makes sure that it does not go off. */
        void cancel();
    }
}
