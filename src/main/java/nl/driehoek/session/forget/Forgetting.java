package nl.driehoek.session.forget;

import java.util.Set;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;

/**
 * Takes out of all that is kept, and of all backups of it, what is to be forgotten; afterwards it stands in no file of the
 * program. All calls block on a disk for as long as that takes, and are made from the thread that calls the journal, while
 * no session concerned is open.
 */
public interface Forgetting {

    /**
     * Deletes sessions with all that belongs to them.
     *
     * @throws JournalException if they are still there; backups may have been changed already
     */
    Forgotten delete(Set<SessionId> sessions) throws JournalException;

    /**
     * Changes what happened in a session.
     *
     * @throws JournalException if it is still as it was; backups may have been changed already
     */
    Forgotten rewrite(SessionId session, Rewriting rewriting) throws JournalException;

    /**
     * Deletes all sessions, backups, databases that were set aside, plans and drafts, and empties the log. Settings about
     * looks and keys stay.
     *
     * @throws JournalException if the sessions are still there
     */
    Forgotten deleteAll() throws JournalException;

    /** The same, telling of each step while a session is deleted or changed. */
    Forgetting following(Progress progress);

    /** Deletes the databases that were set aside as damaged, which nothing else of this reaches. */
    Forgotten deleteSetAside();
}
