package nl.driehoek.app.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.driehoek.control.Typing;

/**
 * An alarm that goes off on the FX thread. It does not count the toolkit's pulses: as long as one of those clocks runs, each
 * pulse waits for the picture before it, and what was painted last comes on screen only when all windows are. Alarms that go off
 * at almost the same moment do so together, so that the clocks of two windows move on in one picture.
 */
final class FxAlarm implements Typing.Alarm {
    private static final Moments MOMENTS = new Moments(new FxExecutor());

    private int times; // it was set or cancelled; read and written on the FX thread
    private Runnable pending; // held here alone, so that what waits for its moment refers to none of it once cancelled

    @Override
    public void set(Duration after, Runnable action) {
        int mine = ++times;
        pending = action;
        MOMENTS.at(System.nanoTime() + after.toNanos(), () -> {
            if (mine == times) {
                goOff();
            }
        });
    }

    @Override
    public void cancel() {
        times++;
        pending = null;
    }

    private void goOff() {
        Runnable action = pending;
        pending = null;
        action.run();
    }

    /** What is to be done when; lives on the FX thread. */
    private static final class Moments {
        /** By how much one that comes sooner may wait for one that is there: too little to be seen or heard. */
        private static final long LATE = TimeUnit.MILLISECONDS.toNanos(10);

        private final NavigableMap<Long, List<Runnable>> due = new TreeMap<>(); // by nanoseconds of the system's clock
        private final Executor fx;

        Moments(Executor fx) {
            this.fx = fx;
        }

        void at(long moment, Runnable action) {
            Map.Entry<Long, List<Runnable>> near = due.ceilingEntry(moment);
            if (near != null && near.getKey() - moment <= LATE) {
                near.getValue().add(action);
            } else {
                due.put(moment, new ArrayList<>(List.of(action)));
                CompletableFuture.delayedExecutor(moment - System.nanoTime(), TimeUnit.NANOSECONDS, fx)
                        .execute(() -> goOff(moment));
            }
        }

        /** One that fails is told of as it would be alone, and keeps no other from going off. */
        private void goOff(long moment) {
            for (Runnable action : due.remove(moment)) {
                try {
                    action.run();
                } catch (RuntimeException e) {
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
            }
        }
    }
}
