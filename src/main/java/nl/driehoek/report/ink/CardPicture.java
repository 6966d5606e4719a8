package nl.driehoek.report.ink;

import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Layer;

/**
 * A picture of a page of a card with what is drawn on it.
 *
 * @param page from 0
 * @param layer {@link Layer#WALL} for what the room saw and nothing else, {@link Layer#DESK} for all that the facilitator
 *     saw
 * @param file the name of its file, unique among the pictures of a session
 * @param words what it shows, for whoever does not see it
 */
public record CardPicture(CardRef card, int page, Layer layer, String file, String words) {
    public CardPicture {
        Objects.requireNonNull(card);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(file);
        Objects.requireNonNull(words);
    }

    /** Whether it holds what only the facilitator saw. */
    public boolean ownEyes() {
        return layer == Layer.DESK;
    }
}
