package nl.driehoek.tool.pane;

import javafx.event.Event;
import javafx.event.EventType;

/** Asks the window around a tool to lead to where people join the session. */
public final class JoinEvent extends Event {
    /** The type of all of them. */
    public static final EventType<JoinEvent> ASKED = new EventType<>(Event.ANY, "JOIN_ASKED");

    private static final long serialVersionUID = 1;

    /** Comes from the node that it is fired at. */
    public JoinEvent() {
        super(ASKED);
    }
}
