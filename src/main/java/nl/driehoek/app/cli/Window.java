package nl.driehoek.app.cli;

/** The program with its windows, as the command line sees it. */
@FunctionalInterface
public interface Window {

    /**
     * Begins with what takes long and needs neither folder nor log, and comes back at once. Called on the main thread, once,
     * where {@link #open} is to follow; what fails is thrown by that.
     */
    default void begin() {}

    /** The same program, which is used by itself for a while and then closes: to be opened in place of this one. */
    default Window rehearsing() {
        return this;
    }

    /**
     * Shows the program and comes back when the user is done. Called on the main thread; the data folder is there and
     * the log goes into it.
     *
     * @return the exit code
     * @throws RuntimeException if the toolkit does not start; the command line tells the user why
     */
    int open(StartOptions options);
}
