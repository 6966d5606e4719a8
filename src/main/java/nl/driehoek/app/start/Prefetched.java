package nl.driehoek.app.start;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that begins before anybody asks for its result. The first call waits for what was begun; each further one does the
 * work anew. Any thread may call.
 */
public final class Prefetched<T> implements Callable<T> {
    private final Callable<T> work;
    private final AtomicReference<FutureTask<T>> begun;

    /** Begins the work there. */
    public Prefetched(Callable<T> work, Executor worker) {
        this.work = work;
        FutureTask<T> first = new FutureTask<>(work);
        begun = new AtomicReference<>(first);
        worker.execute(first);
    }

    @Override
    public T call() throws Exception {
        FutureTask<T> first = begun.getAndSet(null);
        return first == null ? work.call() : result(first);
    }

    /** What the work failed with is told as if it had been done here. */
    private static <T> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception known ? known : e;
        }
    }
}
