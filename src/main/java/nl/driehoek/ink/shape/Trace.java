package nl.driehoek.ink.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line while it is being drawn. Takes whatever a mouse or a pen tells, and never holds anything but places on the card.
 * Used on one thread.
 */
public final class Trace {
    private static final double CLOSEST = 0.0004;

    private final double grain;
    private final List<Vec> points = new ArrayList<>();

    /**
     * A line of which nothing is drawn yet.
     *
     * @param grain how large the steps are in which the device tells places, such as a pixel, in card widths; wavering of
     *     that size is smoothed out
     */
    public Trace(double grain) {
        this.grain = Double.isFinite(grain) ? Math.clamp(grain, CLOSEST, 5 * CLOSEST) : CLOSEST;
    }

    /**
     * Goes on to this place, or to the one on the card that is nearest.
     *
     * @return whether the line is another now; not where it is there already, or where the place is no number
     */
    public boolean add(double x, double y) {
        Vec there =
                Double.isFinite(x) && Double.isFinite(y) ? GridPoint.of(x, y).vec() : null;
        if (there == null || !points.isEmpty() && points.getLast().equals(there)) {
            return false;
        }
        if (mayMove()) {
            points.removeLast();
        }
        points.add(there);
        return true;
    }

    /** Whether nothing is drawn yet. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Where it began; empty where nothing is drawn yet. */
    public Optional<Vec> start() {
        return points.stream().findFirst();
    }

    /** Of how many pieces it is; a dot has none. */
    public int pieces() {
        return Math.max(0, points.size() - 1);
    }

    /** How many of these, counted from the first, will stay as they are whatever is added. */
    public int settled() {
        return Math.max(0, points.size() - (mayMove() ? 3 : 2));
    }

    /** One of its pieces, from 0; the last one ends where the pen is. */
    public Cubic piece(int i) {
        return Curve.piece(points.get(i), points.get(i + 1), point(i - 1), point(i + 2));
    }

    /** The line to keep: all that shows of it, through as few points as that takes; empty where nothing was drawn. */
    public Optional<Points> finished() {
        return start().map(first -> new Thinning(grain)
                .of(Curve.flat(first, IntStream.range(0, pieces()).mapToObj(this::piece))));
    }

    private Optional<Vec> point(int i) {
        return i >= 0 && i < points.size() ? Optional.of(points.get(i)) : Optional.empty();
    }

    /** A last point right beside the one before it only says where the pen is, and gives way to the next. */
    private boolean mayMove() {
        int size = points.size();
        return size > 1 && points.get(size - 1).distance(points.get(size - 2)) < grain;
    }
}
