package nl.driehoek.control;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns the keys of somebody who types into few changes: a text is passed on when the typing rests for a moment, when
 * the field is left, and at the latest a while after its oldest key, for somebody who types on and on. Lives on the FX
 * thread.
 */
public final class Typing {
    /** How long the keys rest before a text is passed on; well below the half second within which it must be kept. */
    public static final Duration REST = Duration.ofMillis(300);

    /** How long a key waits at most before it is passed on; well below the two seconds within which it must be kept. */
    public static final Duration MOST = Duration.ofMillis(1500);

    private final Alarm alarm;
    private final Consumer<String> changed;
    private final Consumer<Boolean> waiting;
    private String pending;
    private boolean told; // that a text waits
    private Duration since = Duration.ZERO; // the oldest key that waits
    private Consumer<Boolean> kept = _ -> {};

    /** Passes texts on to this consumer, timed by this alarm. */
    public Typing(Alarm alarm, Consumer<String> changed) {
        this(alarm, changed, _ -> {});
    }

    /**
     * Passes texts on to this consumer, timed by this alarm.
     *
     * @param waiting is told {@code true} when a text begins to wait for a moment, and {@code false} after it was passed on
     */
    Typing(Alarm alarm, Consumer<String> changed, Consumer<Boolean> waiting) {
        this.alarm = Objects.requireNonNull(alarm);
        this.changed = Objects.requireNonNull(changed);
        this.waiting = Objects.requireNonNull(waiting);
    }

    /** The text reads like this after another key. */
    public void typed(String text) {
        if (keep(text)) {
            since = alarm.now();
        }
        wait(true);
        Duration left = MOST.minus(alarm.now().minus(since));
        Duration soonest = left.isNegative() ? Duration.ZERO : left;
        alarm.set(REST.compareTo(soonest) < 0 ? REST : soonest, this::flush);
    }

    /** The text reads like this after another key, and waits until it is entered or the field is left, however long that takes. */
    public void held(String text) {
        alarm.cancel();
        keep(text);
        since = alarm.now();
        wait(false);
    }

    /** Tells this {@code true} when a text begins to be kept here, waiting or held, and {@code false} after it was passed on. */
    void tellWhether(Consumer<Boolean> somethingIsKept) {
        kept = somethingIsKept;
    }

    /** Says whether it is the first text since the last one was passed on. */
    private boolean keep(String text) {
        boolean first = pending == null;
        pending = text;
        if (first) {
            kept.accept(true);
        }
        return first;
    }

    private void wait(boolean now) {
        if (now != told) {
            told = now;
            waiting.accept(now);
        }
    }

    /** Passes on at once what still waits, for when the field is left. */
    public void flush() {
        alarm.cancel();
        if (pending != null) {
            String text = pending;
            pending = null;
            try {
                changed.accept(text);
            } finally {
                wait(false);
                kept.accept(waits()); // passing on may have led to another text
            }
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

        /** The time by the clock that it runs on, from some moment on that stays the same; never goes back. */
        default Duration now() {
            return Duration.ofNanos(System.nanoTime());
        }
    }
}
