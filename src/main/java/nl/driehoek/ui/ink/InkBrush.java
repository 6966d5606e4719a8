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
    /** Paints a mark; what is no line is shown otherwise. */
    void paint(GraphicsContext to, Mark mark) {
        to.setStroke(colours.apply(mark.colour()));
        to.setLineCap(StrokeLineCap.ROUND);
        to.setLineJoin(StrokeLineJoin.ROUND);
        switch (mark) {
            case Mark.Stroke stroke -> stroke(to, stroke);
            case Mark.Line line -> line(to, line);
            case Mark.Label _, Mark.StickyNote _ -> {}
        }
    }

    private void stroke(GraphicsContext to, Mark.Stroke stroke) {
        to.setLineWidth(stroke.thickness() * scale);
        Points points = stroke.points();
        to.beginPath();
        to.moveTo(points.x(0) * scale, points.y(0) * scale);
        List<Cubic> pieces = Curve.of(points);
        if (pieces.isEmpty()) {
            to.lineTo(points.x(0) * scale, points.y(0) * scale);
        }
        for (Cubic piece : pieces) {
            to.bezierCurveTo(
                    piece.leaving().x() * scale,
                    piece.leaving().y() * scale,
                    piece.arriving().x() * scale,
                    piece.arriving().y() * scale,
                    piece.to().x() * scale,
                    piece.to().y() * scale);
        }
        to.stroke();
    }

    private void line(GraphicsContext to, Mark.Line line) {
        to.setLineWidth(line.thickness() * scale);
        to.beginPath();
        for (List<Vec> part : parts(line)) {
            to.moveTo(part.getFirst().x() * scale, part.getFirst().y() * scale);
            part.forEach(point -> to.lineTo(point.x() * scale, point.y() * scale));
        }
        to.stroke();
    }

    /** The strokes that make a line: the line itself and, where it is an arrow, its head. */
    static List<List<Vec>> parts(Mark.Line line) {
        List<Vec> shaft = List.of(line.ends().vec(0), line.ends().vec(1));
        return line.arrow() ? List.of(shaft, HitTest.head(line)) : List.of(shaft);
    }
}
