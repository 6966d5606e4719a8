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
    private static final double PADDING = 0.02;
    private static final int SHOWN_WIDTH = 600;

    private final LightColours colours = new LightColours();
    private final Part.Figure figure;
    private final Size label;
    private final List<At> places;

    private FigureSvg(Part.Figure figure) {
        this.figure = figure;
        double widest = figure.points().stream()
                .mapToDouble(point -> TextSize.width(point.label()) * TYPE)
                .max()
                .orElse(0);
        this.label = new Size(widest + 2 * PADDING, TYPE + 2 * PADDING);
        this.places = FigurePlaces.of(figure.points(), new Size(1, Part.Figure.HEIGHT), label);
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
        box(svg, new At(0, 0), new Size(1, Part.Figure.HEIGHT), "face", "line-strong");
        for (int one = 0; one < places.size(); one++) {
            for (At other : places.subList(one + 1, places.size())) {
                line(svg, places.get(one), other);
            }
        }
        for (int i = 0; i < places.size(); i++) {
            label(svg, places.get(i), figure.points().get(i).label());
        }
        svg.close();
        return svg.toString();
    }

    private void line(Svg svg, At one, At other) {
        double right = label.width() / 2;
        double down = label.height() / 2;
        svg.empty(
                "line",
                "x1",
                SvgPath.number(one.x() + right),
                "y1",
                SvgPath.number(one.y() + down),
                "x2",
                SvgPath.number(other.x() + right),
                "y2",
                SvgPath.number(other.y() + down),
                "stroke",
                colours.of("ink-muted"),
                "stroke-width",
                SvgPath.number(0.004),
                "stroke-dasharray",
                SvgPath.number(0.015));
    }

    private void label(Svg svg, At at, String words) {
        box(svg, at, label, "surface-sunken", "ink");
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

    private void box(Svg svg, At at, Size size, String fill, String edge) {
        svg.empty(
                "rect",
                "x",
                SvgPath.number(at.x()),
                "y",
                SvgPath.number(at.y()),
                "width",
                SvgPath.number(size.width()),
                "height",
                SvgPath.number(size.height()),
                "fill",
                colours.of(fill),
                "stroke",
                colours.of(edge),
                "stroke-width",
                SvgPath.number(0.003));
    }
}
