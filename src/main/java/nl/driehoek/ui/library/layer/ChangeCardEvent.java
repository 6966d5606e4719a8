package nl.driehoek.ui.library.layer;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import nl.driehoek.deck.CardRef;

/** Somebody in the library wants to change a card for their own use. */
public final class ChangeCardEvent extends Event {
    /** The only type. */
    public static final EventType<ChangeCardEvent> CHANGE = new EventType<>(Event.ANY, "CHANGE_CARD");

    private static final long serialVersionUID = 1L;

    private final transient CardRef card;

    /** A wish about this card. */
    public ChangeCardEvent(CardRef card) {
        super(CHANGE);
        this.card = Objects.requireNonNull(card);
    }

    /** Whether it comes from the list of all that was changed. */
    public boolean isFromList() {
        Node at = getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof DifferencesPane)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Which card it is about. */
    public CardRef card() {
        return card;
    }
}
