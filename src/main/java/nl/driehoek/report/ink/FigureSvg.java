package nl.driehoek.report.ink;

import java.util.List;
import nl.driehoek.deck.page.FigurePlaces;
import nl.driehoek.deck.page.FigurePlaces.At;
import nl.driehoek.deck.page.FigurePlaces.Size;
import nl.driehoek.deck.page.TextSize;
import nl.driehoek.deck.text.Part;

/** A figure as an SVG picture. The same figure is always the same text. */
public final class FigureSvg {
    private static final double TYPE = 0.035; // in widths of the surface
    private static final double PADDING = 0.012;
    private static final double EDGE = 0.003;
    private static final double DOT = 0.012;
    private static final int SHOWN_WIDTH = 600;
    private static final Size SURFACE = new Size(1, Part.Figure.HEIGHT - 2 * DOT);

    private final ThemeColours colours = ThemeColours.light();
    private final Part.Figure figure;
    private final Size label;
    private final List<At> places;

    private FigureSvg(Part.Figure figure) {
        this.figure = figure;
        double widest = figure.points().stream()
                .mapToDouble(point -> TextSize.width(point.label()) * TYPE)
                .max()
                .orElse(0);
        this.label = new Size(widest + 2 * PADDING, TYPE + 2 * PADDING + DOT);
        this.places = FigurePlaces.of(figure.points(), SURFACE, label);
    }

    /**
     * The picture; lines end in LF and the last one does too.
     *
     * @param owner by which to know the picture as one's own, see {@link InkSvg#isFor}
     */
    public static String of(Part.Figure figure, String owner) {
        return new FigureSvg(figure).picture(owner);
    }

    private String picture(String owner) {
        Svg svg = new Svg();
        InkSvg.begin(svg, owner, Part.Figure.HEIGHT, SHOWN_WIDTH);
        svg.line(Svg.element(figure.title() + ": " + figure.text().words(), "title"));
        surface(svg);
        List<At> dots = figure.points().stream()
                .map(point -> FigurePlaces.dot(point, SURFACE, label))
                .toList();
        for (int one = 0; one < dots.size(); one++) {
            for (At other : dots.subList(one + 1, dots.size())) {
                line(svg, dots.get(one), other);
            }
        }
        for (int i = 0; i < places.size(); i++) {
            ground(svg, places.get(i), figure.points().get(i).label());
        }
        for (int i = 0; i < places.size(); i++) {
            dot(svg, dots.get(i));
            label(svg, places.get(i), figure.points().get(i).label());
        }
        svg.close();
        return svg.toString();
    }

    private void line(Svg svg, At one, At other) {
        svg.empty(
                "line",
                "x1",
                SvgPath.number(one.x()),
                "y1",
                SvgPath.number(one.y()),
                "x2",
                SvgPath.number(other.x()),
                "y2",
                SvgPath.number(other.y()),
                "stroke",
                colours.of("ink-muted"),
                "stroke-width",
                SvgPath.number(0.004));
    }

    private void dot(Svg svg, At at) {
        svg.empty(
                "circle",
                "cx",
                SvgPath.number(at.x()),
                "cy",
                SvgPath.number(at.y()),
                "r",
                SvgPath.number(DOT),
                "fill",
                colours.of("ink"));
    }

    /** What a label stands on, so that a line that passes there does not run through its letters. */
    private void ground(Svg svg, At at, String words) {
        double width = TextSize.width(words) * TYPE + PADDING;
        svg.empty(
                "rect",
                "x",
                SvgPath.number(at.x() + (label.width() - width) / 2),
                "y",
                SvgPath.number(at.y() + PADDING - 0.1 * TYPE),
                "width",
                SvgPath.number(width),
                "height",
                SvgPath.number(1.2 * TYPE),
                "fill",
                colours.of("face"));
    }

    private void label(Svg svg, At at, String words) {
        svg.line(Svg.element(
                words,
                "text",
                "x",
                SvgPath.number(at.x() + label.width() / 2),
                "y",
                SvgPath.number(at.y() + PADDING + 0.8 * TYPE),
                "text-anchor",
                "middle",
                "font-size",
                SvgPath.number(TYPE),
                "fill",
                colours.of("ink")));
    }

    private void surface(Svg svg) {
        svg.empty(
                "rect",
                "x",
                SvgPath.number(EDGE / 2),
                "y",
                SvgPath.number(EDGE / 2),
                "width",
                SvgPath.number(1 - EDGE),
                "height",
                SvgPath.number(Part.Figure.HEIGHT - EDGE),
                "fill",
                colours.of("face"),
                "stroke",
                colours.of("line-strong"),
                "stroke-width",
                SvgPath.number(EDGE));
    }
}
