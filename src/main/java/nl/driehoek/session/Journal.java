package nl.driehoek.session;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;

/** Where sessions are kept. All calls may block on a disk and are made from one background thread. */
public interface Journal {

    /**
     * Keeps a deck edition, so that a session played with it can be read for ever; once is enough.
     *
     * @throws JournalException if it is not safely on disk
     */
    void keep(Edition edition) throws JournalException;

    /**
     * Adds entries to a session, all or none; the first entry of a new session is its start. When this returns they
     * are safely on disk. Entries that stand there already with the same content are passed over, so that a call whose
     * outcome is unknown can be made again.
     *
     * @throws JournalException if they are not safely on disk
     */
    void append(SessionId session, List<Entry> entries) throws JournalException;

    /**
     * All entries of a session, in order; empty if there is no such session.
     *
     * @throws JournalException if they cannot be read
     */
    List<Entry> read(SessionId session) throws JournalException;

    /**
     * What the entries of a session are known by, without reading them: something else once any was added, changed or taken
     * away. Empty if there is no such session, or where that cannot be told.
     *
     * @throws JournalException if it cannot be read
     */
    default Optional<String> state(SessionId session) throws JournalException {
        return Optional.empty();
    }

    /**
     * The deck editions that were kept with these digests, in that order; those that are unknown are left out.
     *
     * @throws JournalException if they cannot be read
     */
    List<Edition> editions(List<String> digests) throws JournalException;

    /**
     * All sessions, the one changed last first.
     *
     * @throws JournalException if they cannot be read
     */
    List<SessionSummary> sessions() throws JournalException;

    /**
     * The sessions in which something may have been drawn on a card, the one changed last first: all in which it was, and
     * as few others as can be told without reading them.
     *
     * @throws JournalException if they cannot be read
     */
    default List<SessionSummary> drawnOn(CardRef card) throws JournalException {
        return sessions();
    }
}
