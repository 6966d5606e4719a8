package nl.driehoek.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.print.PrintedCard.FilledShape;
import nl.driehoek.print.PrintedCard.Pen;

/** The shapes of the small pictures on a card. */
final class NodeShapes {
    private final Placing placing;

    NodeShapes(Placing placing) {
        this.placing = placing;
    }

    /** A shape with its colours; empty for a form that cards do not have. */
    Optional<FilledShape> of(Shape shape) {
        return outline(shape)
                .map(edge -> new FilledShape(
                        edge,
                        colour(shape.getFill()).map(placing::paint),
                        colour(shape.getStroke()).map(paint -> pen(shape, paint))));
    }

    private Optional<List<Cubic>> outline(Shape shape) {
        return switch (shape) {
            case Line line ->
                Optional.of(
                        List.of(placing.straight(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY())));
            case Circle circle ->
                Optional.of(rectangle(
                        circle.getCenterX() - circle.getRadius(),
                        circle.getCenterY() - circle.getRadius(),
                        2 * circle.getRadius(),
                        2 * circle.getRadius(),
                        circle.getRadius()));
            case Rectangle box ->
                Optional.of(rectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight(), box.getArcWidth() / 2));
            default -> Optional.empty();
        };
    }

    private List<Cubic> rectangle(double x, double y, double width, double height, double radius) {
        return placing.rectangle(
                x, y, x + width, y + height, Corners.all(radius).within(width, height));
    }

    private Pen pen(Shape shape, Color colour) {
        boolean dashed = !shape.getStrokeDashArray().isEmpty();
        return new Pen(placing.paint(colour), placing.length(shape.getStrokeWidth()), dashed);
    }

    private static Optional<Color> colour(javafx.scene.paint.Paint paint) {
        return paint instanceof Color colour && colour.getOpacity() > 0 ? Optional.of(colour) : Optional.empty();
    }
}
