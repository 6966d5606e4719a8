package nl.driehoek.report.paper;

import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.text.RichText;

/**
 * A card as it is cut from a sheet; a card with much text is several of these.
 *
 * @param body its text, or the part that is on this one
 * @param part from 1
 * @param parts how many it is in all
 * @param print how it is set
 */
record PaperCard(CardSet set, Card card, RichText body, int part, int parts, Print print) {
    /** Its title, above each of its parts; empty where it has none. */
    String title() {
        return card.title().orElse("");
    }

    /**
     * How a text is set.
     *
     * @param size of the type, in points
     * @param top how much room is left above it, in millimetres
     * @param lines to write on below it
     * @param sketch how large the picture of its form is, in millimetres; 0 where there is none, or no room for it
     * @param picture how high the card's own picture is, in millimetres; 0 where there is none
     */
    record Print(double size, double top, int lines, double sketch, double picture) {}
}
