package nl.driehoek.ink.shape;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Leaves out of a dense line all points without which the smooth line through the others is still the same to the eye.
 * First as Douglas and Peucker do, then, where the curve would leave the line, putting points back.
 */
final class Thinning {
    /** No line has more points than this, however wild it is. */
    static final int MOST = 4_000;

    private static final int STRETCH = 500; // keeps the time within bounds for lines of any form
    private static final int LONGEST = 200_000; // so that the stretches alone keep fewer points than the most
    private static final int SAMPLES = 8;

    private final double tolerance;

    /** So that no point is further away from the line than this, or a little. */
    Thinning(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The points to keep; a line that is too wild is made plainer. */
    Points of(List<Vec> drawn) {
        List<Vec> dense = bounded(drawn);
        BitSet kept = new Work(dense, tolerance).done();
        for (double more = tolerance * 2; kept.cardinality() > MOST; more *= 2) {
            kept = new Work(dense, more).done();
        }
        return Points.through(kept.stream().mapToObj(dense::get).toList());
    }

    /** A line that is longer than a hand draws in minutes is made coarser first. */
    private static List<Vec> bounded(List<Vec> line) {
        int step = Math.ceilDiv(line.size(), LONGEST);
        return IntStream.range(0, line.size())
                .filter(i -> i % step == 0 || i == line.size() - 1)
                .mapToObj(line::get)
                .toList();
    }

    /** One try at a line. */
    private record Work(List<Vec> line, double tolerance, BitSet kept) {
        Work(List<Vec> line, double tolerance) {
            this(line, tolerance, new BitSet(line.size()));
        }

        BitSet done() {
            int last = line.size() - 1;
            for (int i = 0; i < last; i += STRETCH) {
                keepCorners(i, Math.min(i + STRETCH, last));
            }
            kept.set(last);
            while (kept.cardinality() <= MOST && putBack()) {
                continue;
            }
            return kept;
        }

        private void keepCorners(int first, int last) {
            kept.set(first);
            Deque<int[]> open = new ArrayDeque<>();
            open.push(new int[] {first, last});
            while (!open.isEmpty()) {
                int[] part = open.pop();
                int corner = farthest(part[0], part[1]);
                if (corner > 0) {
                    kept.set(corner);
                    open.push(new int[] {part[0], corner});
                    open.push(new int[] {corner, part[1]});
                }
            }
        }

        /** The point farthest from the straight line between two others; 0 where none is too far. */
        private int farthest(int from, int to) {
            double most = tolerance;
            int found = 0;
            for (int i = from + 1; i < to; i++) {
                double distance = line.get(i).distance(line.get(from), line.get(to));
                if (distance > most) {
                    most = distance;
                    found = i;
                }
            }
            return found;
        }

        /** Puts points back where the curve strays; says whether there were any. */
        private boolean putBack() {
            BitSet more = new BitSet(line.size());
            for (int from = 0; from < line.size() - 1; from = kept.nextSetBit(from + 1)) {
                int to = kept.nextSetBit(from + 1);
                if (to > from + 1 && strays(from, to)) {
                    more.set((from + to) / 2);
                }
            }
            kept.or(more);
            return !more.isEmpty();
        }

        private boolean strays(int from, int to) {
            Cubic curve = Curve.piece(
                    line.get(from), line.get(to), point(kept.previousSetBit(from - 1)), point(kept.nextSetBit(to + 1)));
            for (int i = 1; i < SAMPLES; i++) {
                Vec sample = curve.at(i / (double) SAMPLES);
                if (distance(sample, from, to) > 1.5 * tolerance) {
                    return true;
                }
            }
            return false;
        }

        private double distance(Vec point, int from, int to) {
            double least = Double.MAX_VALUE;
            for (int i = from; i < to; i++) {
                least = Math.min(least, point.distance(line.get(i), line.get(i + 1)));
            }
            return least;
        }

        private Optional<Vec> point(int i) {
            return i < 0 ? Optional.empty() : Optional.of(line.get(i));
        }
    }
}
