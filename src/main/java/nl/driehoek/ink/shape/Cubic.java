package nl.driehoek.ink.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a smooth line, as a cubic Bézier curve.
 *
 * @param from where it begins
 * @param leaving the control point that it leaves towards
 * @param arriving the control point that it comes from
 * @param to where it ends
 */
public record Cubic(Vec from, Vec leaving, Vec arriving, Vec to) {
    /** How far the lines of {@link #flat()} may be beside the curve, in card widths: too little to be seen. */
    static final double FLATNESS = 0.00004;

    private static final double LONGEST = 0.01;

    /** The point at this part of the way, from 0 to 1. */
    public Vec at(double part) {
        double rest = 1 - part;
        return from.times(rest * rest * rest)
                .plus(leaving.times(3 * rest * rest * part))
                .plus(arriving.times(3 * rest * part * part))
                .plus(to.times(part * part * part));
    }

    /** Points on it, the first and the last among them, so close that straight lines between them are as good. */
    public List<Vec> flat() {
        return flat(lines());
    }

    /** Points on it at this many equal parts of the way, the first and the last among them. */
    public List<Vec> flat(int lines) {
        List<Vec> points = new ArrayList<>(lines + 1);
        points.add(from);
        for (int i = 1; i < lines; i++) {
            points.add(at(i / (double) lines));
        }
        points.add(to);
        return points;
    }

    /** A box that it does not leave. */
    public Box box() {
        return Box.between(from.x(), from.y(), to.x(), to.y())
                .with(Box.between(leaving.x(), leaving.y(), arriving.x(), arriving.y()));
    }

    /** How many straight lines are as good as the curve. */
    public int lines() {
        double bend = Math.max(bend(from, leaving, arriving), bend(leaving, arriving, to));
        double forBend = Math.sqrt(0.75 * bend / FLATNESS);
        double forLength = from.distance(to) / LONGEST;
        return (int) Math.max(1, Math.ceil(Math.max(forBend, forLength)));
    }

    private static double bend(Vec one, Vec two, Vec three) {
        return one.minus(two.times(2)).plus(three).length();
    }
}
