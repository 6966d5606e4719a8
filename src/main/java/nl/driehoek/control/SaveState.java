package nl.driehoek.control;

import java.util.Optional;
import nl.driehoek.session.JournalException;

/** Whether what was written is safely on disk. */
public sealed interface SaveState {

    /** All of it is. */
    record Saved() implements SaveState {}

    /** The latest is on its way there. */
    record Saving() implements SaveState {}

    /**
     * It could not be put there; all is kept in memory and tried again.
     *
     * @param cause why the last try failed
     * @param waiting how many changes wait, 1 or more
     */
    record Failing(JournalException cause, int waiting) implements SaveState {}

    /** Why saving fails, where it does. */
    default Optional<JournalException> failure() {
        return this instanceof Failing(JournalException cause, int _) ? Optional.of(cause) : Optional.empty();
    }
}
