package nl.driehoek.report.paper;

import java.util.Locale;
import java.util.stream.DoubleStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.html.CardFigure;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Tag;

/** The picture of a card below the text of one that is cut from a sheet; its words in a frame where it is not at hand. */
final class PaperPicture {
    private static final double[] PARTS = {0.55, 0.42, 0.3}; // of a card's height, the best first
    private static final double GAP = 2; // in millimetres
    private static final double CREDIT = 3;

    private PaperPicture() {}

    /**
     * How high it may be on a card, in millimetres, the best first.
     *
     * @param room the height that the card has for it and the text
     */
    static double[] heights(Card card, Grid grid, double room) {
        double width = grid.width() - 2 * grid.padding();
        return card.face()
                .picture()
                .map(one -> DoubleStream.of(PARTS)
                        .map(part -> Math.min(width * one.ratio(), room * part))
                        .toArray())
                .orElse(new double[] {0});
    }

    /** What a picture takes of a card's height, in millimetres, where it is this high. */
    static double room(Card card, double high) {
        boolean credited =
                card.face().picture().filter(one -> !one.credit().isEmpty()).isPresent();
        return high == 0 ? 0 : high + GAP + (credited ? CREDIT : 0);
    }

    /** The picture of a card; nothing where it is to have none. */
    static Html of(PaperCard card, Texts texts) {
        double high = card.print().picture();
        return card.card()
                .face()
                .picture()
                .filter(_ -> high > 0)
                .map(one -> of(one, high, texts))
                .orElse(Html.NONE);
    }

    private static Html of(Illustration picture, double high, Texts texts) {
        String size = "width: " + mm(high / picture.ratio()) + "; height: " + mm(high);
        Html shown = CardFigure.image(picture, size)
                .orElseGet(
                        () -> Tag.of("div", "no-picture").with("style", size).around(CardFigure.words(picture, texts)));
        Html credit =
                picture.credit().isEmpty() ? Html.NONE : Tag.of("p", "credit").around(Html.text(picture.credit()));
        return Tag.of("div", "picture").around(shown, credit);
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
