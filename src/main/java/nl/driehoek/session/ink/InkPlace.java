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

    /** Written out, since thousands of strokes are looked up by it before what a record brings along has got fast. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof InkPlace place
                        && page == place.page
                        && layer == place.layer
                        && card.equals(place.card);
    }

    @Override
    public int hashCode() {
        return 31 * card.hashCode() + 2 * page + layer.ordinal();
    }

    /** The other layer of the same page. */
    public InkPlace other() {
        return new InkPlace(card, page, layer == Layer.WALL ? Layer.DESK : Layer.WALL);
    }
}
