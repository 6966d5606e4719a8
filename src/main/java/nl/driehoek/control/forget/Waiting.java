package nl.driehoek.control.forget;

/** Somebody who waits until something is forgotten. */
public interface Waiting {
    /**
     * Is told on the FX thread how far it is.
     *
     * @param part of the way, 0 to 1
     * @param changed whether anything has been changed yet; it cannot be stopped any more then
     */
    void at(double part, boolean changed);

    /** Whether it is to be stopped, as long as nothing has been changed; looked at from other threads. */
    boolean isStopped();
}
