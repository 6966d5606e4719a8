package nl.driehoek.ui.card.picture;

import java.util.Optional;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.picture.Illustration;

/** The picture of a card, small, beside what a list or a grid says of that card. */
public final class PictureThumb {
    private PictureThumb() {}

    /** The picture without words; empty where the card has none that is at hand. */
    public static Optional<Region> of(Card card) {
        return card.face().picture().filter(one -> one.shown().isPresent()).map(PictureThumb::small);
    }

    private static Region small(Illustration picture) {
        PictureView view = new PictureView(picture.uncredited());
        view.getStyleClass().add("card-thumb");
        view.setMouseTransparent(true);
        return view;
    }
}
