package nl.driehoek.tool.triangle;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import nl.driehoek.deck.text.Part;

/**
 * How far two things on a surface lie from each other, measured by the longest distance between any two there. So a
 * lay-out says the same at any scale, turned, mirrored and moved, and in whatever order its things are named.
 *
 * @param one the one that is named first
 * @param other another one
 */
record Distance(Part.Point one, Part.Point other, Degree degree) {
    /** At most this much of the longest distance is near. */
    private static final double NEAR = 0.6;

    /** At least this much of the longest distance is far, where others are near. */
    private static final double FAR = 0.8;

    enum Degree {
        /** Up to 6/10 of the longest distance. */
        NEAR,
        /** In between; and all of them where none is near, as there is then no far either. */
        APART,
        /** From 8/10 of the longest distance, where two others lie near each other. */
        FAR
    }

    /** The distances between each two of these; where all lie in one place all are near. */
    static List<Distance> of(List<Part.Point> points) {
        List<Distance> pairs = new ArrayList<>();
        for (int one = 0; one < points.size(); one++) {
            for (Part.Point other : points.subList(one + 1, points.size())) {
                pairs.add(new Distance(points.get(one), other, Degree.APART));
            }
        }
        DoubleSummaryStatistics lengths =
                pairs.stream().mapToDouble(Distance::length).summaryStatistics();
        return pairs.stream().map(pair -> pair.measured(lengths)).toList();
    }

    private Distance measured(DoubleSummaryStatistics lengths) {
        return new Distance(one, other, degree(length(), lengths.getMin(), lengths.getMax()));
    }

    private static Degree degree(double length, double shortest, double longest) {
        if (length <= NEAR * longest) {
            return Degree.NEAR;
        }
        return shortest <= NEAR * longest && length >= FAR * longest ? Degree.FAR : Degree.APART;
    }

    /** In widths of the surface. */
    private double length() {
        return Math.hypot(one.x() - other.x(), (one.y() - other.y()) * Part.Figure.HEIGHT);
    }
}
