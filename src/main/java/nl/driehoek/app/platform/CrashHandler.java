package nl.driehoek.app.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what no other code caught: logs it, and has the user told in one sentence. Works on whichever thread failed.
 */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
    /** A window that fails at each of its pulses is to tell so once, not sixty times a second. */
    static final Duration QUIET = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final String sentence;
    private final Consumer<String> tell;
    private final InstantSource clock;
    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.MIN);

    /**
     * A handler that is not at work until {@link #install}.
     *
     * @param sentence what the user is told
     * @param tell called with it on the thread that failed, at most once a minute
     */
    public CrashHandler(String sentence, Consumer<String> tell, InstantSource clock) {
        this.sentence = sentence;
        this.tell = tell;
        this.clock = clock;
    }

    /** Puts this handler in charge of all threads that have none of their own, in place of the one before it. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("Not caught on thread {}", thread.getName(), failure);
        Instant now = clock.instant();
        Instant before = told.get();
        if (!now.isBefore(before.plus(QUIET)) && told.compareAndSet(before, now)) {
            tellSafely();
        }
    }

    /** A failure to tell must not hide the one to tell of. */
    private void tellSafely() {
        try {
            tell.accept(sentence);
        } catch (RuntimeException e) {
            LOG.error("The user could not be told", e);
        }
    }
}
