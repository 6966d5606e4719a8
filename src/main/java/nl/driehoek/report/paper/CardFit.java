package nl.driehoek.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.CardBlocks;
import nl.driehoek.report.ink.SketchSvg;
import nl.driehoek.report.pdf.FontWidths;

/**
 * Sets cards in type as large as they have room for. What does not fit in the smallest that can be read goes on further
 * cards.
 */
final class CardFit {
    /** What stands above a text, with the room between them, in millimetres. */
    static final double HEAD = 8;

    private static final double POINT = 25.4 / 72; // in millimetres
    private static final double STEP = 0.5; // from size to size
    private static final double ABOVE = 0.4; // of what is left; what stands a little high seems to be in the middle
    private static final double WRITTEN = 10; // a line to write on, in millimetres
    private static final double SMALL_SKETCH = 14; // in millimetres
    private static final double LARGE_SKETCH = 34;
    private static final double TINY = 5; // for what cannot be cut

    private final Grid grid;
    private final Texts texts;
    private final FontWidths widths = new FontWidths();

    CardFit(Grid grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    /** All cards, in order; those that belong together after each other. */
    List<PaperCard> of(Excerpt excerpt) {
        List<PaperCard> all = new ArrayList<>();
        for (CardSet set : excerpt.sets()) {
            set.cards().forEach(card -> all.addAll(of(set, card)));
        }
        return all;
    }

    private List<PaperCard> of(CardSet set, Card card) {
        RichText body = CardBlocks.of(CardContent.of(card), texts);
        double wanted = card.kind() == Card.Kind.QUESTION
                ? grid.sizes().largest()
                : grid.sizes().usual();
        return DoubleStream.of(PaperPicture.heights(card, grid, room()))
                .boxed()
                .flatMap(picture -> sizes(wanted, grid.sizes().smallest())
                        .filter(size -> height(card, body, size) + PaperPicture.room(card, picture) <= room())
                        .mapToObj(size ->
                                List.of(new PaperCard(set, card, body, 1, 1, print(card, body, size, picture)))))
                .findFirst()
                .orElseGet(() -> cut(set, card, body));
    }

    /** The picture comes first, on a card of its own. */
    private List<PaperCard> cut(CardSet set, Card card, RichText body) {
        double smallest = grid.sizes().smallest();
        double picture = PaperPicture.heights(card, grid, room())[0];
        List<RichText> parts = new ArrayList<>(new BodyCut(part -> fits(card, part, smallest)).parts(body));
        if (picture > 0) {
            parts.addFirst(RichText.EMPTY);
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new PaperCard(
                        set,
                        card,
                        parts.get(i),
                        i + 1,
                        parts.size(),
                        print(card, parts.get(i), size(card, parts.get(i)), i == 0 ? picture : 0)))
                .toList();
    }

    /** That which can be read, but for what cannot be cut. */
    private double size(Card card, RichText part) {
        return sizes(grid.sizes().smallest(), TINY)
                .filter(size -> fits(card, part, size))
                .findFirst()
                .orElse(TINY);
    }

    private boolean fits(Card card, RichText body, double size) {
        return height(card, body, size) <= room();
    }

    private double height(Card card, RichText body, double size) {
        TextRoom room = new TextRoom(widths, size, (grid.width() - 2 * grid.padding()) / POINT);
        return (room.height(card.face().title()) + room.height(body)) * POINT;
    }

    /** The height that a card has for its text and its picture, in millimetres. */
    private double room() {
        return grid.height() - 2 * grid.padding() - HEAD;
    }

    /** A question stands in the middle, and below the place for one there is room to write it. */
    private PaperCard.Print print(Card card, RichText body, double size, double picture) {
        double left = Math.max(0, room() - height(card, body, size) - PaperPicture.room(card, picture));
        return switch (card.kind()) {
            case QUESTION -> new PaperCard.Print(size, left * ABOVE, 0, 0, picture);
            case OWN_QUESTION -> new PaperCard.Print(size, 0, (int) (left / WRITTEN), 0, picture);
            default -> new PaperCard.Print(size, 0, 0, sketch(card, left), picture);
        };
    }

    private static double sketch(Card card, double left) {
        boolean drawn = SketchSvg.shows(CardContent.of(card).sketch());
        return drawn && left >= SMALL_SKETCH ? Math.min(left, LARGE_SKETCH) : 0;
    }

    private static DoubleStream sizes(double from, double to) {
        return DoubleStream.iterate(from, size -> size >= to, size -> size - STEP);
    }
}
