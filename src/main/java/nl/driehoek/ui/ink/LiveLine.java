package nl.driehoek.ui.ink;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Vec;

/** A straight line whose end is still in the hand. */
final class LiveLine extends Path {
    LiveLine(Mark.Line line, double scale, Color colour) {
        setStroke(colour);
        setStrokeWidth(line.thickness() * scale);
        setStrokeLineCap(StrokeLineCap.ROUND);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        for (List<Vec> part : InkBrush.parts(line)) {
            getElements()
                    .add(new MoveTo(part.getFirst().x() * scale, part.getFirst().y() * scale));
            part.stream()
                    .skip(1)
                    .map(point -> new LineTo(point.x() * scale, point.y() * scale))
                    .forEach(getElements()::add);
        }
    }
}
