package nl.driehoek.ui.ink;

import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.HitTest;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;

/**
 * Paints lines and strokes.
 *
 * @param scale how many pixels a card is wide
 * @param colours how the colours of the ink look
 */
record InkBrush(double scale, Function<InkColour, Color> colours) {
    /** The way that the pen goes for a mark; empty for what is no line, which is shown otherwise. */
    Path path(Mark mark) {
        Color colour = colours.apply(mark.colour());
        return switch (mark) {
            case Mark.Stroke stroke -> stroke(stroke, colour);
            case Mark.Line line ->
                new Path(
                        colour,
                        line.thickness() * scale,
                        List.of(),
                        parts(line).stream().map(this::corners).toList());
            case Mark.Label _, Mark.StickyNote _ -> new Path(colour, 0, List.of(), List.of());
        };
    }

    private Path stroke(Mark.Stroke stroke, Color colour) {
        double width = stroke.thickness() * scale;
        Points points = stroke.points();
        List<Cubic> pieces = Curve.of(points);
        return pieces.isEmpty()
                ? new Path(colour, width, List.of(), List.of(corners(List.of(points.vec(0), points.vec(0)))))
                : new Path(colour, width, List.of(curve(points.vec(0), pieces)), List.of());
    }

    private double[] curve(Vec first, List<Cubic> pieces) {
        double[] way = new double[2 + 6 * pieces.size()];
        int at = put(first, way, 0);
        for (Cubic piece : pieces) {
            at = put(piece.to(), way, put(piece.arriving(), way, put(piece.leaving(), way, at)));
        }
        return way;
    }

    private double[] corners(List<Vec> points) {
        double[] way = new double[2 * points.size()];
        int at = 0;
        for (Vec point : points) {
            at = put(point, way, at);
        }
        return way;
    }

    private int put(Vec point, double[] way, int at) {
        way[at] = point.x() * scale;
        way[at + 1] = point.y() * scale;
        return at + 2;
    }

    /**
     * What a pen does, in pixels of the card, as x and y in turn; worked out once, however many pictures it crosses.
     *
     * @param curves each a first point and then three for each piece
     * @param lines each the points that it goes through; twice the same for a dot
     */
    record Path(Color colour, double width, List<double[]> curves, List<double[]> lines) {
        /** Paints it, if there is any. */
        void paint(GraphicsContext to) {
            to.setStroke(colour);
            to.setLineWidth(width);
            to.setLineCap(StrokeLineCap.ROUND);
            to.setLineJoin(StrokeLineJoin.ROUND);
            to.beginPath();
            curves.forEach(way -> bend(way, to));
            lines.forEach(way -> draw(way, to));
            to.stroke();
        }

        private static void bend(double[] way, GraphicsContext to) {
            to.moveTo(way[0], way[1]);
            for (int i = 2; i < way.length; i += 6) {
                to.bezierCurveTo(way[i], way[i + 1], way[i + 2], way[i + 3], way[i + 4], way[i + 5]);
            }
        }

        private static void draw(double[] way, GraphicsContext to) {
            to.moveTo(way[0], way[1]);
            for (int i = 2; i < way.length; i += 2) {
                to.lineTo(way[i], way[i + 1]);
            }
        }
    }

    /** The strokes that make a line: the line itself and, where it is an arrow, its head. */
    static List<List<Vec>> parts(Mark.Line line) {
        List<Vec> shaft = List.of(line.ends().vec(0), line.ends().vec(1));
        return line.arrow() ? List.of(shaft, HitTest.head(line)) : List.of(shaft);
    }
}
