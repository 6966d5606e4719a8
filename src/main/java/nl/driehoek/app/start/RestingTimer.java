package nl.driehoek.app.start;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the toolkit's pulses where the system's own cannot be paused, as on Linux: there it goes on waking the program
 * 60 times a second while nothing moves. This one stands still once nothing was asked of it for a few ticks, and ticks at once
 * when something is.
 */
final class RestingTimer extends Timer {
    private static final Logger LOG = LoggerFactory.getLogger(RestingTimer.class);
    private static final String CANNOT_REST = "com.sun.glass.ui.gtk.GtkTimer";
    private static final long STARTED = 1;

    /** As many as lie between two moves of a hand, so that pictures keep their pace while it moves. */
    private static final int IDLE_TICKS = 3;

    private final Timer system;
    private final Runnable tick;
    private final BooleanSupplier idle;
    private final Object guard;
    private final Executor soon;
    private volatile int period;
    private volatile boolean resting;
    private int idleTicks; // guarded, as is the step from running to resting and back

    /**
     * A clock that does not run yet.
     *
     * @param system makes a clock of the system that does what it is given at each tick
     * @param tick what the toolkit does at each tick
     * @param idle whether the toolkit found, at the last tick, that it has nothing to do
     * @param guard is held by whoever asks for something, and thereby resumes this
     * @param soon does something after what is being done now
     */
    RestingTimer(Function<Runnable, Timer> system, Runnable tick, BooleanSupplier idle, Object guard, Executor soon) {
        super(tick);
        this.system = system.apply(this::tick);
        this.tick = tick;
        this.idle = idle;
        this.guard = guard;
        this.soon = soon;
    }

    /** Lets the toolkit use one where its own cannot rest; to be called on the FX thread before anything is shown. */
    static void use() {
        try {
            Toolkit toolkit = Toolkit.getToolkit();
            Field timer = field(toolkit, "pulseTimer");
            if (timer.get(toolkit).getClass().getName().equals(CANNOT_REST)) {
                timer.set(toolkit, of(toolkit));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.info("The toolkit's clock was not found as it is known, and never rests.", e);
        }
    }

    private static Timer of(Toolkit toolkit) throws ReflectiveOperationException {
        Runnable tick = (Runnable) field(toolkit, "timerRunnable").get(toolkit);
        Field asksToPause = field(toolkit, "pauseRequested");
        return new RestingTimer(
                Application.GetApplication()::createTimer,
                tick,
                () -> isTrue(asksToPause, toolkit),
                toolkit,
                Application::invokeLater);
    }

    private static boolean isTrue(Field field, Toolkit toolkit) {
        try {
            return field.getBoolean(toolkit);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Toolkit toolkit, String name) throws NoSuchFieldException {
        Field field = toolkit.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private void tick() {
        tick.run();
        synchronized (guard) {
            idleTicks = idle.getAsBoolean() ? idleTicks + 1 : 0;
            if (idleTicks >= IDLE_TICKS) {
                _pause(STARTED);
            }
        }
    }

    /** Not used where the system tells no moments of its own. */
    @Override
    protected long _start(Runnable runnable) {
        system.start();
        return STARTED;
    }

    @Override
    protected long _start(Runnable runnable, int every) {
        period = every;
        resting = false;
        system.start(every);
        return STARTED;
    }

    @Override
    protected void _stop(long timer) {
        system.stop();
    }

    @Override
    protected void _pause(long timer) {
        synchronized (guard) {
            if (!resting) {
                resting = true;
                system.stop();
            }
        }
    }

    /** The first tick comes at once: whoever asks for a picture after a rest need not wait for one. */
    @Override
    protected void _resume(long timer) {
        synchronized (guard) {
            idleTicks = 0;
            if (resting) {
                resting = false;
                system.start(period);
                soon.execute(tick);
            }
        }
    }
}
