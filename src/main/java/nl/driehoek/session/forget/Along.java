package nl.driehoek.session.forget;

import java.util.List;
import nl.driehoek.session.SessionEvent;

/**
 * Changes the first events of a session as they are changed in the whole of it: a backup may end in the middle of a name,
 * and what that came to only the session itself knows. A backup of a session that went another way is changed by itself.
 */
public final class Along implements Rewriting {
    private final List<SessionEvent> whole;
    private final List<SessionEvent> changed;
    private final Rewriting rewriting;

    /**
     * For this session.
     *
     * @param whole all its events as they were
     */
    public Along(List<SessionEvent> whole, Rewriting rewriting) {
        this.whole = List.copyOf(whole);
        this.changed = rewriting.of(whole);
        this.rewriting = rewriting;
    }

    @Override
    public List<SessionEvent> of(List<SessionEvent> events) {
        boolean first =
                events.size() <= whole.size() && whole.subList(0, events.size()).equals(events);
        return first ? changed.subList(0, events.size()) : rewriting.of(events);
    }
}
