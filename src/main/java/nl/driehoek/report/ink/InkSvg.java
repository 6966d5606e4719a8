package nl.driehoek.report.ink;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.TextLine;

/**
 * A card with its ink as an SVG picture in the card's own shape. The highlighter lies between the paper and the words on
 * it; all else that was written lies over them. The same card with the same ink is always the same text.
 */
public final class InkSvg {
    private static final String MADE_FOR = "data-driehoek";
    private static final String FAMILY =
            "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, Helvetica, 'Liberation Sans', sans-serif";
    private static final String HEIGHT = SvgPath.number(CardShape.HEIGHT);
    private static final String WIDTH = SvgPath.number(1);
    private static final double EDGE = 0.002;
    private static final int SHOWN_WIDTH = 900; // until somebody makes it larger or smaller

    private final ThemeColours colours = ThemeColours.light();
    private final Function<Mark, List<TextLine>> words;

    /**
     * Pictures in which words of ink lie so.
     *
     * @param words gives the words of a sticky or a label as they lie on the card
     */
    public InkSvg(Function<Mark, List<TextLine>> words) {
        this.words = words;
    }

    /**
     * What a picture shows.
     *
     * @param owner by which to know the picture as one's own, such as the id of the session
     * @param title what a screen reader says of it
     * @param card what is printed on the card
     * @param layers what is drawn on it, the lowest first
     * @param ownEyes whether it is for the facilitator alone, which a broken line round the card then shows
     */
    public record Content(String owner, String title, PrintedCard card, List<Drawing> layers, boolean ownEyes) {
        public Content {
            Objects.requireNonNull(owner);
            Objects.requireNonNull(title);
            Objects.requireNonNull(card);
            layers = List.copyOf(layers);
        }
    }

    /** Whether a file with this in it is a picture that was made for this owner. */
    public static boolean isFor(String owner, String svg) {
        return svg.contains(" " + MADE_FOR + "=\"" + Svg.escaped(owner) + "\"");
    }

    /** The picture; lines end in LF and the last one does too. */
    public String of(Content content) {
        Svg svg = new Svg();
        begin(svg, content);
        PaperSvg paper = new PaperSvg(svg);
        MarkSvg marks = new MarkSvg(svg, colours, words);
        paper.shapes(content.card().shapes());
        paper.pictures(content.card().pictures());
        content.layers().forEach(marks::highlights);
        paper.lines(content.card().lines());
        content.layers().forEach(marks::writing);
        svg.close();
        edge(svg, content.ownEyes());
        svg.close();
        return svg.toString();
    }

    private void begin(Svg svg, Content content) {
        begin(svg, content.owner(), CardShape.HEIGHT, SHOWN_WIDTH);
        svg.line(Svg.element(content.title(), "title"));
        svg.open("clipPath", "id", "card");
        svg.empty("rect", "width", WIDTH, "height", HEIGHT);
        svg.close();
        svg.open("g", "clip-path", "url(#card)");
        svg.empty("rect", "width", WIDTH, "height", HEIGHT, "fill", colours.of("face"));
    }

    /**
     * Begins a picture.
     *
     * @param height in widths of the picture
     * @param shown its width in pixels, until somebody makes it larger or smaller
     */
    static void begin(Svg svg, String owner, double height, int shown) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                MADE_FOR,
                owner,
                "viewBox",
                "0 0 " + WIDTH + " " + SvgPath.number(height),
                "width",
                shown,
                "height",
                Math.round(shown * height),
                "role",
                "img",
                "font-family",
                FAMILY);
    }

    /** White paper does not show where a light card ends. */
    private void edge(Svg svg, boolean ownEyes) {
        svg.empty(
                "rect",
                "x",
                SvgPath.number(EDGE / 2),
                "y",
                SvgPath.number(EDGE / 2),
                "width",
                SvgPath.number(1 - EDGE),
                "height",
                SvgPath.number(CardShape.HEIGHT - EDGE),
                "fill",
                "none",
                "stroke",
                colours.of("line-strong"),
                "stroke-width",
                SvgPath.number(EDGE),
                ownEyes ? "stroke-dasharray" : Svg.NONE,
                SvgPath.number(EDGE * 6));
    }
}
