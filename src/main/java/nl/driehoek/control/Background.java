package nl.driehoek.control;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work that may wait for a disk away from the FX thread and brings its outcome back to it. Whatever goes wrong is
 * logged with its trace and told, errors of the machine too, so that nobody waits for an outcome that never comes.
 */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor worker;
    private final Executor fx;

    /**
     * With these threads.
     *
     * @param worker where the work is done
     * @param fx where outcomes are told; the FX thread, or the caller's in tests
     */
    public Background(Executor worker, Executor fx) {
        this.worker = Objects.requireNonNull(worker);
        this.fx = Objects.requireNonNull(fx);
    }

    /**
     * Does the work and tells on the FX thread what came of it: its result, or why it failed; an error as the cause of an
     * {@link ExecutionException}.
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T result = work.call();
                fx.execute(() -> done.accept(result));
            } catch (CancellationException e) { // as somebody wished
                fx.execute(() -> failed.accept(e));
            } catch (Throwable e) {
                LOG.warn("Work in the background failed", e);
                Exception told = e instanceof Exception known ? known : new ExecutionException(e);
                fx.execute(() -> failed.accept(told));
            }
        });
    }

    /** Tells this on the FX thread, while work goes on. */
    public void tell(Runnable news) {
        fx.execute(news);
    }

    /** Does work that has no result, and tells on the FX thread why it failed, if it did. */
    public void run(Task work, Consumer<Exception> failed) {
        Callable<Boolean> call = () -> {
            work.run();
            return true;
        };
        run(call, _ -> {}, failed);
    }

    /** Work that may fail, and has no result. */
    @FunctionalInterface
    public interface Task {
        /** Does it. */
        void run() throws Exception;
    }
}
