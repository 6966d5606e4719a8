package nl.driehoek.deck.page;

import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;

/** How much room the picture of a card takes, on any wall. */
public final class PictureRoom {
    private static final double UPRIGHT = 1.1;
    private static final double SHARE = 0.48;
    private static final double SHARE_UPRIGHT = 0.32;
    private static final double HIGHEST = 10.5;
    private static final double CREDIT = 1.1;

    private PictureRoom() {}

    /** How much of a card's width a picture beside its text takes, with the gap before it, above 0 and below 1. */
    public static double share(Illustration picture) {
        return picture.ratio() > UPRIGHT ? SHARE_UPRIGHT : SHARE;
    }

    /** How high a picture below a text is at a width, both in sizes of the type, with the line below it that says whose it is. */
    public static double height(Illustration picture, double width) {
        return Math.min(width * picture.ratio(), HIGHEST) + (picture.credit().isEmpty() ? 0 : CREDIT);
    }

    /** How much of a page's width is left for the text of a card: all of it but for a picture beside it. */
    static double left(CardContent content, double sketch) {
        return content.picture()
                .filter(Part.Picture::isBeside)
                .map(picture -> 1 - share(picture.illustration()))
                .orElse(sketch);
    }
}
