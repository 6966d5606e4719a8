package nl.driehoek.ink.edit;

import java.util.List;
import java.util.Optional;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;

/** Finds what is under a finger: what is hit is what is painted there. */
public final class HitTest {
    private static final double OPENING = Math.toRadians(30);

    private final TextMeasure texts;

    /** With labels of these sizes. */
    public HitTest(TextMeasure texts) {
        this.texts = texts;
    }

    /** The mark on top of all those that come within this far of a place; radius in card widths, 0 or more. */
    public Optional<Mark> top(Drawing drawing, Vec place, double radius) {
        return drawing.inPaintingOrder().reversed().stream()
                .filter(mark -> hits(mark, place, radius))
                .findFirst();
    }

    /** Whether what is painted of a mark comes within this far of a place. */
    public boolean hits(Mark mark, Vec place, double radius) {
        return box(mark).distance(place.x(), place.y()) <= radius && distance(mark, place) <= radius;
    }

    /** The box round all that is painted of a mark. */
    public Box box(Mark mark) {
        return mark instanceof Mark.Label label ? texts.box(label) : mark.bounds();
    }

    /** How far a place is from what is painted of a mark, in card widths; 0 or less on it. */
    double distance(Mark mark, Vec place) {
        return switch (mark) {
            case Mark.Stroke stroke -> distance(Curve.flat(stroke.points()), place) - stroke.thickness() / 2;
            case Mark.Line line -> distance(line, place) - line.thickness() / 2;
            case Mark.Label label -> box(label).distance(place.x(), place.y());
            case Mark.StickyNote sticky -> sticky.bounds().distance(place.x(), place.y());
        };
    }

    private static double distance(Mark.Line line, Vec place) {
        Points ends = line.ends();
        List<Vec> head = head(line);
        double shaft = place.distance(ends.vec(0), ends.vec(1));
        return head.isEmpty() ? shaft : Math.min(shaft, distance(head, place));
    }

    /** The three points of an arrow's head, its tip in the middle; none where a line has no head. */
    public static List<Vec> head(Mark.Line line) {
        if (!line.arrow()) {
            return List.of();
        }
        Vec tip = line.ends().vec(1);
        Vec back = line.ends().vec(0).minus(tip);
        Vec one = back.times(line.head() / back.length());
        return List.of(tip.plus(turned(one, OPENING)), tip, tip.plus(turned(one, -OPENING)));
    }

    private static Vec turned(Vec way, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Vec(way.x() * cos - way.y() * sin, way.x() * sin + way.y() * cos);
    }

    static double distance(List<Vec> line, Vec place) {
        double least = place.distance(line.getFirst());
        for (int i = 0; i < line.size() - 1; i++) {
            least = Math.min(least, place.distance(line.get(i), line.get(i + 1)));
        }
        return least;
    }
}
