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
 * Asks the operating system not to blank or lock the screen, while a session is open. All requests are made and released on
 * one daemon thread, end with the process in any case, and a request that fails is only logged.
 */
public final class SleepInhibitor {
    private static final Logger LOG = LoggerFactory.getLogger(SleepInhibitor.class);

    private final Function<String, List<InhibitRequest>> requests;
    private final Executor thread;
    private final List<Runnable> held = new ArrayList<>();

    SleepInhibitor(Function<String, List<InhibitRequest>> requests, Executor thread) {
        this.requests = requests;
        this.thread = thread;
    }

    /** With every kind of request that the operating system of this machine may know. */
    public static SleepInhibitor on(Machine machine) {
        return new SleepInhibitor(
                why -> InhibitRequest.of(machine.family(), InhibitRequest.Program::start, why),
                Executors.newSingleThreadExecutor(work -> {
                    Thread one = new Thread(work, "screen awake");
                    one.setDaemon(true);
                    return one;
                }));
    }

    /**
     * Makes the requests, unless they are held already; returns at once.
     *
     * @param why the reason that the system may show, in the user's language
     */
    public void begin(String why) {
        thread.execute(() -> {
            if (held.isEmpty()) {
                requests.apply(why).forEach(this::make);
            }
        });
    }

    /** Releases the requests that are held, if any; returns at once. */
    public void end() {
        thread.execute(() -> {
            held.forEach(SleepInhibitor::release);
            held.clear();
        });
    }

    private static void release(Runnable release) {
        try {
            release.run();
        } catch (RuntimeException e) {
            LOG.info("A request to keep the screen awake was not released", e);
        }
    }

    private void make(InhibitRequest request) {
        try {
            held.add(request.make());
        } catch (Exception e) {
            LOG.info("The screen is not kept awake by {}: {}", request, e.getMessage());
        }
    }
}
