package nl.driehoek.control.ink;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.CardRef;

/**
 * What came of a look through the earlier sessions for what was drawn on a page of a card.
 *
 * @param page from 0
 * @param unread how many sessions could not be read; the list of them counts as one
 * @param found those in which something is drawn there, the one that began last first
 */
public record Search(CardRef card, int page, int unread, List<Found> found) {
    public Search {
        Objects.requireNonNull(card);
        found = List.copyOf(found);
    }
}
