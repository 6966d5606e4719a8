package nl.driehoek.session.synopsis;

import java.util.List;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;

/**
 * Keeps synopses beside the journal. What it holds can be made again from the journal at any time. All calls may block on
 * a disk and are made from the thread that calls the journal.
 */
public interface SynopsisStore {
    /** Keeps nothing, so that every synopsis is to be made. */
    SynopsisStore NONE = new SynopsisStore() {
        @Override
        public List<Synopsis> all() {
            return List.of();
        }

        @Override
        public List<SessionId> behind() {
            return List.of();
        }

        @Override
        public void keep(List<Synopsis> made) {}
    };

    /**
     * All that tell of their session up to its last entry, in no order.
     *
     * @throws JournalException if they cannot be read
     */
    List<Synopsis> all() throws JournalException;

    /**
     * The sessions of which no such synopsis is kept, the one changed last first.
     *
     * @throws JournalException if that cannot be told
     */
    List<SessionId> behind() throws JournalException;

    /**
     * Keeps these in place of what was kept of their sessions; one that does not tell of its session up to its last entry is
     * passed over.
     *
     * @throws JournalException if they are not kept
     */
    void keep(List<Synopsis> made) throws JournalException;
}
