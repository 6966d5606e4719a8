package nl.driehoek.control;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An executor whose work is done only when a test says so, on the test's own thread. */
public final class ManualScheduler extends ScheduledThreadPoolExecutor {
    private final Queue<Runnable> now = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private long lastDelay;

    public ManualScheduler() {
        super(0);
    }

    /** Does all that was to be done at once. */
    public void runNow() {
        for (Runnable work = now.poll(); work != null; work = now.poll()) {
            work.run();
        }
    }

    /** Does the first thing that was to be done at once, if there is one. */
    public void runOne() {
        Runnable work = now.poll();
        if (work != null) {
            work.run();
        }
    }

    /** Whether nothing is left to be done, at once or later. */
    public boolean isIdle() {
        return now.isEmpty() && later.isEmpty();
    }

    /** Lets the time come for all that was scheduled for later. */
    public void runLater() {
        now.addAll(later);
        later.clear();
        runNow();
    }

    /** The delay of what was scheduled last, in milliseconds. */
    public long lastDelay() {
        return lastDelay;
    }

    /** How much is scheduled for later. */
    public int laterCount() {
        return later.size();
    }

    @Override
    public void execute(Runnable work) {
        now.add(work);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        later.add(work);
        lastDelay = unit.toMillis(delay);
        return new Done(() -> null);
    }

    /** A future that nobody asks anything of. */
    private static final class Done extends FutureTask<Object> implements ScheduledFuture<Object> {
        Done(Callable<Object> work) {
            super(work);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
