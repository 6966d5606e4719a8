package nl.driehoek.session.forget;

import java.util.concurrent.CancellationException;

/** Follows forgetting, on the thread on which it is done. */
public interface Progress {
    /** Nobody follows. */
    Progress NONE = (_, _, _) -> {};

    /**
     * Is told before each step.
     *
     * @param done how many steps were done
     * @param of how many there are, 1 or more
     * @param changed whether anything has been changed yet; from then on it goes on to its end
     * @throws CancellationException where it is not wanted any more, which only counts while nothing has been changed
     */
    void step(int done, int of, boolean changed);
}
