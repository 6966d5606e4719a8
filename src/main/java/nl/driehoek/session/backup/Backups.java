package nl.driehoek.session.backup;

import java.util.List;
import java.util.Optional;
import nl.driehoek.session.JournalException;

/** The backups of all sessions. All calls may block on a disk, and are made from one background thread at a time. */
public interface Backups {

    /** Where they stand, as a person would name the folder. */
    String place();

    /** All there are, the one made last first, also those that cannot be read. */
    List<Backup> all();

    /**
     * What there is now, the session changed last first.
     *
     * @throws JournalException if it cannot be read
     */
    List<Held> now() throws JournalException;

    /**
     * Puts a backup in the place of what there is now, which is kept as a backup itself.
     *
     * @return what was there; empty where that was no session at all
     * @throws JournalException if that cannot be done; nothing is changed then
     */
    Optional<Backup> putBack(Backup backup) throws JournalException;
}
