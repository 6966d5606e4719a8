package nl.driehoek.session.ink;

import java.util.Objects;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Layer;

/**
 * A layer of a page of a card, which holds one drawing.
 *
 * @param card whose page it is
 * @param page from 0
 * @param layer who sees it
 */
public record InkPlace(CardRef card, int page, Layer layer) {
    public InkPlace {
        Objects.requireNonNull(card);
        if (page < 0) {
            throw new IllegalArgumentException("pages are counted from 0: " + page);
        }
        Objects.requireNonNull(layer);
    }

    /** The other layer of the same page. */
    public InkPlace other() {
        return new InkPlace(card, page, layer == Layer.WALL ? Layer.DESK : Layer.WALL);
    }
}
