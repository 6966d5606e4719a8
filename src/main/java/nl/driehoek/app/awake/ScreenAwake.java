package nl.driehoek.app.awake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.driehoek.app.platform.Machine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the screen awake while a session is open, where the system can be asked to. All that it asks is done on one thread
 * of its own, is over when the program ends in whatever manner, and is only logged where it fails.
 */
public final class ScreenAwake {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenAwake.class);

    private final Function<String, List<Way>> ways;
    private final Executor thread;
    private final List<Runnable> taken = new ArrayList<>();

    ScreenAwake(Function<String, List<Way>> ways, Executor thread) {
        this.ways = ways;
        this.thread = thread;
    }

    /** In whatever ways this machine has. */
    public static ScreenAwake on(Machine machine) {
        return new ScreenAwake(
                why -> Ways.of(machine.family(), Command::start, why), Executors.newSingleThreadExecutor(work -> {
                    Thread one = new Thread(work, "screen awake");
                    one.setDaemon(true);
                    return one;
                }));
    }

    /**
     * From now on the screen stays awake; comes back at once.
     *
     * @param why in the user's language
     */
    public void begin(String why) {
        thread.execute(() -> {
            if (taken.isEmpty()) {
                ways.apply(why).forEach(this::take);
            }
        });
    }

    /** From now on the screen may sleep again; comes back at once. */
    public void end() {
        thread.execute(() -> {
            taken.forEach(ScreenAwake::giveBack);
            taken.clear();
        });
    }

    private static void giveBack(Runnable request) {
        try {
            request.run();
        } catch (RuntimeException e) {
            LOG.info("Not taken back that the screen stays awake", e);
        }
    }

    private void take(Way way) {
        try {
            taken.add(way.take());
        } catch (Exception e) {
            LOG.info("The screen is not kept awake by {}: {}", way, e.getMessage());
        }
    }
}
