package nl.driehoek.report.ink;

import java.util.List;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.ink.shape.Vec;

/** How people or cards are placed, as a small square SVG picture: people in a circle, or cards in the corners of a triangle. */
public final class SketchSvg {
    private static final int PEOPLE = 10;
    private static final double RING = 0.36; // in widths of the picture, as all of these
    private static final double PERSON = 0.07;
    private static final double LINE = 0.012;
    private static final Vec MIDDLE = new Vec(0.5, 0.5);
    private static final List<Vec> CORNERS = List.of(new Vec(0.5, 0.2), new Vec(0.18, 0.78), new Vec(0.82, 0.78));
    private static final double CARD_WIDTH = 0.28;
    private static final double CARD_HEIGHT = 0.2;

    private final ThemeColours colours = ThemeColours.light();
    private final Svg svg = new Svg();

    private SketchSvg() {}

    /** Whether there is anything to draw of a shape. */
    public static boolean shows(Shape shape) {
        return shape == Shape.CIRCLE || shape == Shape.TRIANGLE;
    }

    /**
     * The picture of a shape that it shows.
     *
     * @param words what it shows, plain
     * @param width in pixels
     */
    public static String of(Shape shape, String words, int width) {
        SketchSvg sketch = new SketchSvg();
        InkSvg.begin(sketch.svg, "", 1, width);
        sketch.svg.line(Svg.element(words, "title"));
        if (shape == Shape.CIRCLE) {
            sketch.circle();
        } else {
            sketch.triangle();
        }
        sketch.svg.close();
        return sketch.svg.toString();
    }

    private void circle() {
        round(MIDDLE, RING, "none");
        for (int i = 0; i < PEOPLE; i++) {
            double angle = 2 * Math.PI * i / PEOPLE - Math.PI / 2;
            Vec place = MIDDLE.plus(new Vec(Math.cos(angle), Math.sin(angle)).times(RING));
            round(place, PERSON, colours.of(i == 0 ? "action" : "action-soft"));
        }
    }

    private void round(Vec at, double radius, String fill) {
        svg.empty(
                "circle",
                "cx",
                SvgPath.number(at.x()),
                "cy",
                SvgPath.number(at.y()),
                "r",
                SvgPath.number(radius),
                "fill",
                fill,
                "stroke",
                colours.of("action"),
                "stroke-width",
                SvgPath.number(LINE));
    }

    private void triangle() {
        String way = SvgPath.way(List.of(CORNERS.get(0), CORNERS.get(1), CORNERS.get(2), CORNERS.get(0)));
        String line = colours.of("action");
        svg.empty("path", "d", way, "fill", "none", "stroke", line, "stroke-width", SvgPath.number(LINE));
        CORNERS.forEach(this::card);
    }

    private void card(Vec at) {
        svg.empty(
                "rect",
                "x",
                SvgPath.number(at.x() - CARD_WIDTH / 2),
                "y",
                SvgPath.number(at.y() - CARD_HEIGHT / 2),
                "width",
                SvgPath.number(CARD_WIDTH),
                "height",
                SvgPath.number(CARD_HEIGHT),
                "rx",
                SvgPath.number(PERSON / 2),
                "fill",
                colours.of("action-soft"),
                "stroke",
                colours.of("action"),
                "stroke-width",
                SvgPath.number(LINE));
    }
}
