package nl.driehoek.session;

import nl.driehoek.deck.Library;
import nl.driehoek.session.group.Before;

/** Says what the next session of a group takes over from one: the seam for what ways of working leave open. */
@FunctionalInterface
public interface Successor {
    /** Nothing is left open. */
    Successor NONE = (_, _, _) -> Before.NONE;

    /**
     * What the next session takes over.
     *
     * @param id the earlier session's own
     * @param library the deck editions that it was played with, as far as they are at hand
     */
    Before after(SessionId id, Session earlier, Library library);
}
