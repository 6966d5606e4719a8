package nl.driehoek.report;

import java.util.concurrent.CancellationException;

/** Follows work that takes a while, and may stop it. */
@FunctionalInterface
public interface Progress {
    /** Work that nobody follows. */
    Progress NONE = (_, _) -> {};

    /**
     * Called on the thread of the work before each of its steps, and once at its end.
     *
     * @param done how many steps are done, from 0
     * @param of how many there are, at least 1
     * @throws CancellationException if the work is not wanted any more; nothing is left of it then
     */
    void step(int done, int of);
}
