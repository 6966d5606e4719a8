package nl.driehoek.report.paper;

import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.report.html.Html;
import nl.driehoek.report.html.Tag;
import nl.driehoek.report.ink.SketchSvg;

/** The picture of how people or cards are placed, on the last of the cards that a card is, where it has room. */
final class PaperSketch {
    private static final double PIXELS = 96 / 25.4; // to a millimetre

    private PaperSketch() {}

    /** The picture, in the corner at the lower right; nothing where there is to be none. */
    static Html of(PaperCard card, Grid grid, Texts texts) {
        double size = card.print().sketch();
        if (size == 0 || card.part() < card.parts()) {
            return Html.NONE;
        }
        Shape shape = CardContent.of(card.card()).sketch();
        String words = texts.get(shape == Shape.CIRCLE ? PaperText.IN_A_CIRCLE : PaperText.IN_A_TRIANGLE);
        String svg = SketchSvg.of(shape, words, (int) (size * PIXELS));
        double corner = size + grid.padding();
        String place = CardSheets.at(grid.width() - corner, grid.height() - corner, size, size);
        return Tag.of("div", "sketch").with("style", place).around(new Html(svg.substring(svg.indexOf("<svg "))));
    }
}
