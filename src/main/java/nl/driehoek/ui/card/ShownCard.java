package nl.driehoek.ui.card;

import java.util.Objects;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.session.ProjectorFrame;

/**
 * What can be seen of a card.
 *
 * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
 * @param accent the index of its theme in the deck, from 0
 * @param page which part of the card it is
 */
public record ShownCard(CardContent card, String caption, int accent, Page page) {
    public ShownCard {
        Objects.requireNonNull(card);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(page);
    }

    /**
     * A part of a card.
     *
     * @param number from 1
     * @param of how many pages there are; a single one gets no sign
     */
    public record Page(int number, int of) {
        /** All of a card. */
        public static final Page ALL = new Page(1, 1);
    }

    /** What can be seen of a card as the room sees it, or would. */
    public static ShownCard of(ProjectorFrame.Showing shown) {
        return new ShownCard(
                shown.content(),
                shown.caption(),
                shown.accent(),
                new Page(shown.page().number(), shown.page().of()));
    }

    /** What a screen reader says of it. */
    String words() {
        return caption + "\n" + card.words();
    }
}
