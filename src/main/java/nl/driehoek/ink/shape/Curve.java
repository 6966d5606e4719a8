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

    /** The pieces of the line, in order; none for a single point, which is a dot. */
    public static List<Cubic> of(Points points) {
        double[] way = way(points);
        return IntStream.range(0, points.size() - 1)
                .mapToObj(i -> new Cubic(
                        points.vec(i),
                        new Vec(way[6 * i + 2], way[6 * i + 3]),
                        new Vec(way[6 * i + 4], way[6 * i + 5]),
                        points.vec(i + 1)))
                .toList();
    }

    /**
     * The same in plain numbers, x and y in turn: the first point, and for each piece its two control points and the point that it
     * leads to.
     */
    public static double[] way(Points points) {
        double[] way = new double[6 * points.size() - 4];
        for (int i = 0; i < points.size(); i++) {
            way[6 * i] = points.x(i);
            way[6 * i + 1] = points.y(i);
        }
        for (int at = 0; at + 6 < way.length; at += 6) {
            control(way, at + 2, at, at == 0 ? at : at - 6, at + 6);
            control(way, at + 4, at + 6, at + 12 < way.length ? at + 12 : at + 6, at);
        }
        return way;
    }

    /** Puts the control point there that lies from one point towards the next. */
    private static void control(double[] way, int there, int here, int before, int next) {
        double inX = way[here] - way[before];
        double inY = way[here + 1] - way[before + 1];
        double outX = way[next] - way[here];
        double outY = way[next + 1] - way[here + 1];
        double pull = pull(inX, inY, outX, outY);
        double part = part(pull);
        way[there] = way[here] + (outX + pull * inX) * part;
        way[there + 1] = way[here + 1] + (outY + pull * inY) * part;
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
        Vec leaving = tangent(before.orElse(from), from, to);
        Vec arriving = tangent(after.orElse(to), to, from);
        return new Cubic(from, from.plus(leaving), to.plus(arriving), to);
    }

    /** From the middle one of three points towards the next: how far and where the control point is. */
    private static Vec tangent(Vec before, Vec here, Vec next) {
        Vec in = here.minus(before);
        Vec out = next.minus(here);
        double pull = pull(in.x(), in.y(), out.x(), out.y());
        return out.plus(in.times(pull)).times(part(pull));
    }

    /** How much of the way to a point goes on in the way from it: as much as that is longer; 0 round a sharp turn or from a beginning. */
    private static double pull(double inX, double inY, double outX, double outY) {
        double in = Math.sqrt(inX * inX + inY * inY);
        double out = Math.sqrt(outX * outX + outY * outY);
        return in == 0 || out == 0 || inX * outX + inY * outY < SHARP * in * out ? 0 : out / in;
    }

    private static double part(double pull) {
        return 1 / (3 * (1 + Math.sqrt(pull)));
    }
}
