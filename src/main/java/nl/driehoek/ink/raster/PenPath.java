package nl.driehoek.ink.raster;

import java.util.Arrays;
import java.util.List;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;

/**
 * Where a round pen goes, in pixels: straight lines so close to the curve that the difference is not seen. Immutable as long as
 * nobody writes into its lines; worked out once, however many pictures it crosses.
 *
 * @param lines for each line the x and y of its points in turn, two points or more; twice the same for a dot
 * @param width how thick it is
 */
public record PenPath(List<double[]> lines, double width) {
    /** How far the lines may be beside the curve, in pixels. */
    private static final double FLATNESS = 0.08;

    private static final int PIECE = 6;

    /** Along the smooth line through points, on a card that is so many pixels wide; thickness in card widths. */
    public static PenPath along(Points points, double thickness, double scale) {
        return new PenPath(List.of(flat(Curve.way(points), scale)), thickness * scale);
    }

    /** Straight from place to place of each of these lines, likewise; each has two places or more. */
    public static PenPath through(List<List<Vec>> lines, double thickness, double scale) {
        return new PenPath(lines.stream().map(line -> straight(line, scale)).toList(), thickness * scale);
    }

    private static double[] straight(List<Vec> line, double scale) {
        double[] flat = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            flat[2 * i] = line.get(i).x() * scale;
            flat[2 * i + 1] = line.get(i).y() * scale;
        }
        return flat;
    }

    private static double[] flat(double[] way, double scale) {
        if (way.length == 2) {
            return new double[] {way[0] * scale, way[1] * scale, way[0] * scale, way[1] * scale};
        }
        double[] flat = new double[2 * way.length];
        flat[0] = way[0] * scale;
        flat[1] = way[1] * scale;
        int used = 2;
        for (int piece = 0; piece + PIECE < way.length; piece += PIECE) {
            int steps = steps(way, piece, scale);
            flat = used + 2 * steps > flat.length ? Arrays.copyOf(flat, 2 * (used + steps)) : flat;
            for (int i = 1; i <= steps; i++) {
                double part = i / (double) steps;
                flat[used++] = at(way, piece, part) * scale;
                flat[used++] = at(way, piece + 1, part) * scale;
            }
        }
        return Arrays.copyOf(flat, used);
    }

    /** Where a piece is at this part of the way, from 0 to 1. */
    private static double at(double[] way, int piece, double part) {
        double rest = 1 - part;
        return rest * rest * (rest * way[piece] + 3 * part * way[piece + 2])
                + part * part * (3 * rest * way[piece + 4] + part * way[piece + 6]);
    }

    /** In how many straight lines a piece is as good as flat. */
    private static int steps(double[] way, int piece, double scale) {
        double bend = Math.max(bend(way, piece), bend(way, piece + 2)) * scale;
        return (int) Math.max(1, Math.ceil(Math.sqrt(0.75 * bend / FLATNESS)));
    }

    /** How far three points after each other are from lying evenly on a line. */
    private static double bend(double[] way, int first) {
        double x = way[first] - 2 * way[first + 2] + way[first + 4];
        double y = way[first + 1] - 2 * way[first + 3] + way[first + 5];
        return Math.sqrt(x * x + y * y);
    }
}
