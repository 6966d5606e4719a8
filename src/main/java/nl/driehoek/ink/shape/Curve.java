package nl.driehoek.ink.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smooth line through points: a Catmull-Rom spline that slows down on short stretches, so that it neither loops nor
 * swings out, and keeps sharp turns sharp. A piece depends on the two points before and after it alone, so that a line
 * can be painted while it grows.
 */
public final class Curve {
    private static final double SHARP = Math.cos(Math.toRadians(75));

    private Curve() {}

    /**
     * The pieces of the line, in order; none for a single point, which is a dot.
     */
    public static List<Cubic> of(Points points) {
        return IntStream.range(0, points.size() - 1)
                .mapToObj(i -> piece(points.vec(i), points.vec(i + 1), before(points, i), after(points, i)))
                .toList();
    }

    private static Optional<Vec> before(Points points, int i) {
        return i == 0 ? Optional.empty() : Optional.of(points.vec(i - 1));
    }

    private static Optional<Vec> after(Points points, int i) {
        return i + 2 < points.size() ? Optional.of(points.vec(i + 2)) : Optional.empty();
    }

    /** Points along the whole line, so close that straight lines between them are as good; at least one. */
    public static List<Vec> flat(Points points) {
        return flat(points.vec(0), of(points).stream());
    }

    static List<Vec> flat(Vec first, Stream<Cubic> pieces) {
        List<Vec> flat = new ArrayList<>(List.of(first));
        pieces.map(Cubic::flat).forEach(piece -> flat.addAll(piece.subList(1, piece.size())));
        return flat;
    }

    /**
     * The piece between two points.
     *
     * @param before the point before the first; empty where the line begins
     * @param after the point after the second; empty where it ends
     */
    static Cubic piece(Vec from, Vec to, Optional<Vec> before, Optional<Vec> after) {
        Vec third = to.minus(from).times(1.0 / 3);
        Vec leaving = before.map(other -> tangent(other, from, to, third)).orElse(third);
        Vec arriving =
                after.map(other -> tangent(other, to, from, third.times(-1))).orElse(third.times(-1));
        return new Cubic(from, from.plus(leaving), to.plus(arriving), to);
    }

    /** From the middle one of three points towards the next: how far and where the control point is. */
    private static Vec tangent(Vec before, Vec here, Vec next, Vec straight) {
        Vec in = here.minus(before);
        Vec out = next.minus(here);
        double paceIn = Math.sqrt(in.length());
        double paceOut = Math.sqrt(out.length());
        if (paceIn == 0 || paceOut == 0 || in.dot(out) < SHARP * in.length() * out.length()) {
            return straight;
        }
        Vec speed = in.times(1 / paceIn)
                .minus(next.minus(before).times(1 / (paceIn + paceOut)))
                .plus(out.times(1 / paceOut));
        return speed.times(paceOut / 3);
    }
}
