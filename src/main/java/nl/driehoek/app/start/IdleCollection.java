package nl.driehoek.app.start;

import java.util.function.LongSupplier;

/**
 * Has the heap collected as a whole once it has grown enough for that to be worth while. By itself the serial collector looks
 * through what has become old only where the heap cannot grow any more: what each card leaves behind would stay. To be asked
 * when nobody does anything, as everything stands still meanwhile.
 */
public final class IdleCollection {
    /** So much more than it was, in bytes. */
    static final long WORTH_WHILE = 16 << 20;

    private final LongSupplier size;
    private final Runnable collect;
    private long least;

    /** That of this program. */
    public IdleCollection() {
        this(Runtime.getRuntime()::totalMemory, System::gc);
    }

    /**
     * That of a heap.
     *
     * @param size how large it is, in bytes
     * @param collect collects what is not needed, which makes it smaller
     */
    IdleCollection(LongSupplier size, Runnable collect) {
        this.size = size;
        this.collect = collect;
        least = size.getAsLong();
    }

    /** Collects what is not needed, if the heap has grown. */
    public void look() {
        if (size.getAsLong() >= least + WORTH_WHILE) {
            collect.run();
            least = size.getAsLong();
        } else {
            least = Math.min(least, size.getAsLong());
        }
    }
}
