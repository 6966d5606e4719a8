package nl.driehoek.app.start;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the toolkit's pulses where the system's own cannot be paused, as on Linux: there it goes on waking the program
 * 60 times a second while nothing moves. This one really stands still when the toolkit pauses it, and ticks at once when it
 * is resumed.
 */
final class RestingTimer extends Timer {
    private static final Logger LOG = LoggerFactory.getLogger(RestingTimer.class);
    private static final String CANNOT_REST = "com.sun.glass.ui.gtk.GtkTimer";
    private static final long STARTED = 1;

    private final Timer system;
    private final Runnable tick;
    private final Executor soon;
    private int period;
    private boolean resting;

    /**
     * A clock that does not run yet.
     *
     * @param system which ticks while this is not paused
     * @param tick what {@code system} does at each tick
     * @param soon does something after what is being done now
     */
    RestingTimer(Timer system, Runnable tick, Executor soon) {
        super(tick);
        this.system = system;
        this.tick = tick;
        this.soon = soon;
    }

    /** Lets the toolkit use one where its own cannot rest; to be called on the FX thread before anything is shown. */
    static void use() {
        try {
            Toolkit toolkit = Toolkit.getToolkit();
            Field timer = field(toolkit, "pulseTimer");
            Timer system = (Timer) timer.get(toolkit);
            if (system.getClass().getName().equals(CANNOT_REST)) {
                Runnable tick = (Runnable) field(toolkit, "timerRunnable").get(toolkit);
                timer.set(toolkit, new RestingTimer(system, tick, Application::invokeLater));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.info("The toolkit's clock was not found as it is known, and never rests.", e);
        }
    }

    private static Field field(Toolkit toolkit, String name) throws NoSuchFieldException {
        Field field = toolkit.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
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
        if (!resting) {
            resting = true;
            system.stop();
        }
    }

    /** The first tick comes at once: whoever asks for a picture after a rest need not wait for one. */
    @Override
    protected void _resume(long timer) {
        if (resting) {
            resting = false;
            system.start(period);
            soon.execute(tick);
        }
    }
}
