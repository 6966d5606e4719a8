package nl.driehoek.ui.print;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.print.PrintedCard.Paint;

/**
 * Where and how see-through a part of a laid out card is.
 *
 * @param transform from the part's own places to those of the card
 * @param width how many pixels the card is wide
 * @param opacity of the part with all that it stands in
 */
record Placing(Transform transform, double width, double opacity) {
    private static final double ROUND = 0.5523; // how far the control points of a quarter of a circle are

    /** A place of the part on the card, in card widths. */
    Vec place(double x, double y) {
        Point2D there = transform.transform(x, y);
        return new Vec(there.getX() / width, there.getY() / width);
    }

    /** A rectangle of the part on the card, in card widths. */
    Box box(double left, double top, double right, double bottom) {
        Vec one = place(left, top);
        Vec other = place(right, bottom);
        return Box.between(one.x(), one.y(), other.x(), other.y());
    }

    /** A length in the part on the card, in card widths. */
    double length(double pixels) {
        Point2D way = transform.deltaTransform(pixels, 0);
        return Math.hypot(way.getX(), way.getY()) / width;
    }

    /** A straight piece of an edge. */
    Cubic straight(double x1, double y1, double x2, double y2) {
        Vec from = place(x1, y1);
        Vec to = place(x2, y2);
        Vec third = to.minus(from).times(1.0 / 3);
        return new Cubic(from, from.plus(third), to.minus(third), to);
    }

    /** A quarter of an ellipse that leaves its start towards this corner and comes to its end from there. */
    Cubic quarter(double x1, double y1, Point2D corner, double x2, double y2) {
        Vec from = place(x1, y1);
        Vec to = place(x2, y2);
        Vec at = place(corner.getX(), corner.getY());
        return new Cubic(
                from,
                from.plus(at.minus(from).times(ROUND)),
                to.plus(at.minus(to).times(ROUND)),
                to);
    }

    /** The edge of a rectangle with corners this round, the top left one first. */
    List<Cubic> rectangle(double left, double top, double right, double bottom, Corners corners) {
        double a = corners.topLeft();
        double b = corners.topRight();
        double c = corners.bottomRight();
        double d = corners.bottomLeft();
        return List.of(
                straight(left + a, top, right - b, top),
                quarter(right - b, top, new Point2D(right, top), right, top + b),
                straight(right, top + b, right, bottom - c),
                quarter(right, bottom - c, new Point2D(right, bottom), right - c, bottom),
                straight(right - c, bottom, left + d, bottom),
                quarter(left + d, bottom, new Point2D(left, bottom), left, bottom - d),
                straight(left, bottom - d, left, top + a),
                quarter(left, top + a, new Point2D(left, top), left + a, top));
    }

    /** A colour as it is to be put on paper. */
    Paint paint(Color colour) {
        String digits = "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
        return new Paint(digits, colour.getOpacity() * opacity);
    }
}
