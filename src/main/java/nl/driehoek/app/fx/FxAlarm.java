package nl.driehoek.app.fx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.driehoek.control.Typing;

/**
 * An alarm that goes off on the FX thread. It does not count the toolkit's pulses: as long as one of those clocks runs, each
 * pulse waits for the picture before it, and what was painted last comes on screen only when all windows are.
 */
final class FxAlarm implements Typing.Alarm {
    private static final Executor FX = new FxExecutor();

    private int times; // it was set or cancelled; read and written on the FX thread
    private Runnable pending; // held here alone, so that what waits in the executor refers to none of it once cancelled

    @Override
    public void set(Duration after, Runnable action) {
        int mine = ++times;
        pending = action;
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, FX)
                .execute(() -> {
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
}
