package nl.driehoek.control.ink;

import java.util.Map;
import java.util.Objects;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.SessionSummary;

/**
 * What was drawn on a page of a card in an earlier session.
 *
 * @param session which one
 * @param drawings by layer; at least one has a mark
 */
public record Found(SessionSummary session, Map<Layer, Drawing> drawings) {
    public Found {
        Objects.requireNonNull(session);
        drawings = Map.copyOf(drawings);
    }

    /** How many marks there are on both layers together. */
    public int marks() {
        return drawings.values().stream().mapToInt(Drawing::size).sum();
    }
}
