package nl.driehoek.ui.card;

import javafx.scene.layout.Region;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.Texts;

/** A card that looks like a card: its face, the set it comes from, what kind it is, and its text as large as it can be. */
public final class CardView extends Region {
    /** Where a card is shown. */
    public enum Variant {
        /** For a room, or in small: all of it grows and shrinks with the space it is given, and all of it shows. */
        WALL,
        /** For one reader: never smaller than that person reads well; what then does not fit can be scrolled to. */
        DESK
    }

    /** A view without a card. */
    public CardView(Variant variant, Texts texts) {
        getStyleClass().addAll(CardStyles.CARD, variant == Variant.WALL ? CardStyles.WALL : CardStyles.DESK);
    }

    /**
     * Shows this card; the very same again changes nothing.
     *
     * @param caption the set it comes from, such as "1.1 Behoefte van ouders"
     * @param accent the index of its theme in the deck, from 0
     */
    public void show(Card card, String caption, int accent) {}
}
