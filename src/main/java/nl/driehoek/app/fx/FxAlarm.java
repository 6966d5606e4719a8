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

    @Override
    public void set(Duration after, Runnable action) {
        int mine = ++times;
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, FX)
                .execute(() -> {
                    if (mine == times) {
                        action.run();
                    }
                });
    }

    @Override
    public void cancel() {
        times++;
    }
}
