package nl.driehoek.ui.topic;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;

/** Somebody asks for help in a window; what shows help there stands around the node at which it is fired. */
public final class HelpEvent extends Event {
    /** The type of all of these. */
    public static final EventType<HelpEvent> ASKED = new EventType<>(Event.ANY, "HELP_ASKED");

    private static final long serialVersionUID = 1L;

    private final HelpPage page;

    /** For this page of help. */
    public HelpEvent(HelpPage page) {
        super(ASKED);
        this.page = Objects.requireNonNull(page);
    }

    /** The page that is asked for. */
    public HelpPage page() {
        return page;
    }
}
