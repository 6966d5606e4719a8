package nl.driehoek.control;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;

/** Whether what was written is safely on disk. */
public sealed interface SaveState {

    /** All of it is. */
    record Saved() implements SaveState {}

    /** The latest is on its way there, or still being typed. */
    record Saving() implements SaveState {}

    /**
     * Some of it could not be put there; all is kept in memory and tried again.
     *
     * @param causes why the last try failed, for each session that is behind; at least one, the longest behind first
     * @param waiting how many changes wait, 1 or more
     */
    record Failing(Map<SessionId, JournalException> causes, int waiting) implements SaveState {
        public Failing {
            causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
            if (causes.isEmpty()) {
                throw new IllegalArgumentException("nothing fails");
            }
        }
    }

    /** Why saving fails, where it does; of several causes the first. */
    default Optional<JournalException> failure() {
        return this instanceof Failing(var causes, int _)
                ? causes.values().stream().findFirst()
                : Optional.empty();
    }

    /** Why saving this session fails, if it does. */
    default Optional<JournalException> failure(SessionId session) {
        return this instanceof Failing(var causes, int _) ? Optional.ofNullable(causes.get(session)) : Optional.empty();
    }
}
