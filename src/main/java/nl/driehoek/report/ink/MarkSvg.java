package nl.driehoek.report.ink;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.print.PrintedCard.TextLine;

/** Ink as SVG: a stroke is the same curve as on a screen. */
final class MarkSvg {
    private static final double ROUND_CORNER = 0.03; // of its width
    private static final double EDGE = 0.001;
    private static final double SEEN_THROUGH = 0.35;
    private static final List<Predicate<Mark>> OVER_EACH_OTHER =
            List.of(Mark.StickyNote.class::isInstance, MarkSvg::isLine, Mark.Label.class::isInstance);

    private final Svg svg;
    private final ThemeColours colours;
    private final PaperSvg paper;
    private final Function<Mark, List<TextLine>> words;

    MarkSvg(Svg svg, ThemeColours colours, Function<Mark, List<TextLine>> words) {
        this.svg = svg;
        this.colours = colours;
        this.paper = new PaperSvg(svg);
        this.words = words;
    }

    /** What the highlighter left: where it went twice it is no darker. */
    void highlights(Drawing layer) {
        List<Mark> marks = layer.marks().filter(MarkSvg::glows).toList();
        if (!marks.isEmpty()) {
            svg.open("g", "opacity", SEEN_THROUGH);
            marks.forEach(this::mark);
            svg.close();
        }
    }

    /** All else: stickies, then lines, then text. */
    void writing(Drawing layer) {
        OVER_EACH_OTHER.forEach(kind -> layer.marks().filter(kind).forEach(this::mark));
    }

    private static boolean glows(Mark mark) {
        return mark instanceof Mark.Stroke && mark.liesBelow();
    }

    private static boolean isLine(Mark mark) {
        return mark instanceof Mark.Line || mark instanceof Mark.Stroke && !mark.liesBelow();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Stroke stroke ->
                drawn(SvgPath.way(stroke.points().vec(0), Curve.of(stroke.points())), stroke, stroke.thickness());
            case Mark.Line line -> drawn(shaft(line) + head(line), line, line.thickness());
            case Mark.Label label -> paper.lines(words.apply(label));
            case Mark.StickyNote sticky -> {
                background(sticky);
                paper.lines(words.apply(sticky));
            }
        }
    }

    private static String shaft(Mark.Line line) {
        return SvgPath.way(List.of(line.ends().vec(0), line.ends().vec(1)));
    }

    private static String head(Mark.Line line) {
        return line.arrow() ? SvgPath.way(HitTest.head(line)) : "";
    }

    private void drawn(String way, Mark mark, double thickness) {
        svg.empty(
                "path",
                "d",
                way,
                "fill",
                "none",
                "stroke",
                colours.pen(mark.colour()),
                "stroke-width",
                SvgPath.number(thickness),
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round");
    }

    private void background(Mark.StickyNote sticky) {
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
                SvgPath.number(sticky.width() * ROUND_CORNER),
                "fill",
                colours.sticky(sticky.colour()),
                "stroke",
                colours.of("line-strong"),
                "stroke-width",
                SvgPath.number(EDGE));
    }
}
