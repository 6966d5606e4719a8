package nl.driehoek.ui.card;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import nl.driehoek.deck.page.PictureRoom;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.ui.card.fit.CardBody.Content;
import nl.driehoek.ui.card.fit.CardBody.Shape;
import nl.driehoek.ui.card.picture.PictureView;

/** Puts the picture of a card into what stands on its face. */
final class CardPicture {
    private CardPicture() {}

    /** The same with the picture beside all of it, or below its lead. */
    static Content added(Part.Picture picture, CardContent card, Content content) {
        PictureView view = new PictureView(picture.illustration());
        if (picture.isBeside()) {
            double share = PictureRoom.share(picture.illustration(), card);
            return new Content(content.lead(), content.parts(), view, beside(content.shape(), share));
        }
        List<Region> parts =
                Stream.concat(Stream.of(view), content.parts().stream()).toList();
        return new Content(content.lead(), parts, content.aside(), content.shape());
    }

    private static Shape beside(Shape shape, double share) {
        return new Shape(shape.maxColumns(), shape.worth(), shape.brief(), shape.largest(), share);
    }
}
