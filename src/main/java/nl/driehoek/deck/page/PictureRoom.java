package nl.driehoek.deck.page;

import java.util.Optional;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;

/** How much room the picture of a card takes, on any wall. */
public final class PictureRoom {
    /** The width of a wall of 4:3, in sizes of the smallest type that can be read from the back of a room. */
    static final double WALL = 29.3;

    /** What is left free between a text and what stands beside it, in sizes of the type. */
    static final double GAP = 1.6;

    private static final double UPRIGHT = 1.1;
    private static final double SHARE = 0.48;
    private static final double SHARE_UPRIGHT = 0.32;
    private static final double LEAST_SHARE = 0.2;
    private static final double HIGHEST = 10.5;
    private static final double CREDIT = 1.1;
    private static final double BOLD = 1.1;

    private PictureRoom() {}

    /**
     * How much of a page's width the picture beside its text takes, with the gap before it: what its shape asks for, or less
     * where a long word needs the room to be read from the back.
     *
     * @return from 0.2 to 0.48
     */
    public static double share(Illustration picture, CardContent page) {
        double wanted = picture.ratio() > UPRIGHT ? SHARE_UPRIGHT : SHARE;
        return Math.clamp(1 - (longestWord(page) + GAP) / WALL, LEAST_SHARE, wanted);
    }

    /** How high a picture below a text is at a width, both in sizes of the type, with the line below it that says whose it is. */
    public static double height(Illustration picture, double width) {
        return Math.min(width * picture.ratio(), HIGHEST) + (picture.credit().isEmpty() ? 0 : CREDIT);
    }

    /** The picture of a card that stands beside its text. */
    static Optional<Illustration> beside(CardContent card) {
        return card.picture().filter(Part.Picture::isBeside).map(Part.Picture::illustration);
    }

    private static double longestWord(CardContent page) {
        double title = TextSize.longestWord(page.title()) * PartStyle.TITLE * BOLD;
        return page.parts().stream()
                .filter(part -> !(part instanceof Part.Picture))
                .mapToDouble(PictureRoom::longestWord)
                .reduce(title, Math::max);
    }

    private static double longestWord(Part part) {
        double headings = part.headings().stream()
                .mapToDouble(heading -> TextSize.longestWord(heading) * BOLD)
                .max()
                .orElse(0);
        double texts = TextExtent.all(part.texts().stream()).stream()
                .mapToDouble(TextExtent::longestWord)
                .max()
                .orElse(0);
        return Math.max(headings, texts + PartStyle.of(part).indent);
    }
}
