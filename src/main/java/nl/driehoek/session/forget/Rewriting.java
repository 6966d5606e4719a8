package nl.driehoek.session.forget;

import java.util.List;
import nl.driehoek.session.SessionEvent;

/** Changes what happened in a session, so that something in it was never there. */
public interface Rewriting {

    /**
     * The events as they are to be from now on.
     *
     * @param events all of a session, or its first ones as a backup has them
     * @return as many, each in the place of its own, so that what undo refers to stays where it is
     */
    List<SessionEvent> of(List<SessionEvent> events);
}
