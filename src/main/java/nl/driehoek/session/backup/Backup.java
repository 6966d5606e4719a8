package nl.driehoek.session.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A copy of all sessions that can be put back.
 *
 * @param name of its file
 * @param madeAt when it was made, by the clock of that moment
 * @param size of its file, in bytes
 * @param sessions what it holds, the one changed last first
 */
public record Backup(String name, Instant madeAt, Sort sort, long size, List<Held> sessions) {
    public Backup {
        Objects.requireNonNull(name);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(sort);
        sessions = List.copyOf(sessions);
    }

    /** What kind of copy it is. */
    public enum Sort {
        /** The program made it of itself. */
        MADE,
        /** It holds what a backup that was put back took the place of. */
        REPLACED,
        /** It cannot be read, and not be put back. */
        UNREADABLE
    }
}
