package nl.driehoek.ui.library.decks;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody in the library wants to see the place for decks. */
public final class DecksEvent extends Event {
    /** The only type. */
    public static final EventType<DecksEvent> SHOW = new EventType<>(Event.ANY, "SHOW_DECKS");

    private static final long serialVersionUID = 1L;

    /** A wish. */
    public DecksEvent() {
        super(SHOW);
    }
}
