package nl.driehoek.export.ink;

import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Vec;

/** Stickies and text on a card as SVG. */
final class LeafSvg {
    private static final double ASCENT = 0.984; // from the top of a line to where its letters stand, in their sizes
    private static final double ROUND_LEAF = 0.03; // of its width
    private static final double LEAF_EDGE = 0.001;

    private final Svg svg;
    private final LightColours colours;

    LeafSvg(Svg svg, LightColours colours) {
        this.svg = svg;
        this.colours = colours;
    }

    void label(Mark.Label label) {
        LeafText text = new LeafText(label.size().height(), label.text().lines().toList());
        words(text, label.at().vec(), colours.pen(label.colour()), "font-weight", "bold");
    }

    void sticky(Mark.Sticky sticky) {
        svg.empty(
                "rect",
                "x",
                SvgPath.number(sticky.at().x()),
                "y",
                SvgPath.number(sticky.at().y()),
                "width",
                SvgPath.number(sticky.width()),
                "height",
                SvgPath.number(sticky.height()),
                "rx",
                SvgPath.number(sticky.width() * ROUND_LEAF),
                "fill",
                colours.leaf(sticky.colour()),
                "stroke",
                colours.of("line-strong"),
                "stroke-width",
                SvgPath.number(LEAF_EDGE));
        LeafText text = LeafText.fitting(sticky.text(), sticky.width(), sticky.height());
        Vec top = new Vec(sticky.width() / 2, (sticky.height() - text.height()) / 2);
        words(text, sticky.at().vec().plus(top), colours.of("on-leaf"), "text-anchor", "middle");
    }

    private void words(LeafText text, Vec from, String colour, String attribute, String value) {
        double baseline = from.y() + ASCENT * text.size();
        for (String line : text.lines()) {
            svg.line(Svg.element(
                    line,
                    "text",
                    "x",
                    SvgPath.number(from.x()),
                    "y",
                    SvgPath.number(baseline),
                    "font-size",
                    SvgPath.number(text.size()),
                    "fill",
                    colour,
                    attribute,
                    value));
            baseline += LeafText.LINE * text.size();
        }
    }
}
