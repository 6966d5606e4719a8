package nl.driehoek.ink.shape;

import java.util.Arrays;
import java.util.List;

/** One or more places on a card, one after the other; immutable, and four bytes each. */
public final class Points {
    private final short[] at; // x and y in turn, in steps of the grid
    private Box around; // worked out when first asked for; two threads that do so at once find the same

    private Points(short[] at) {
        this.at = at;
    }

    /**
     * From steps of the grid, x and y in turn.
     *
     * @throws IllegalArgumentException if there is none, half of one, or one that is not on the card
     */
    public static Points ofGrid(int... steps) {
        if (steps.length == 0 || steps.length % 2 != 0) {
            throw new IllegalArgumentException("points have an x and a y each: " + steps.length);
        }
        short[] at = new short[steps.length];
        for (int i = 0; i < steps.length; i++) {
            at[i] = onCard(steps[i], i % 2 == 0 ? CardShape.GRID : CardShape.GRID_HEIGHT);
        }
        return new Points(at);
    }

    private static short onCard(int steps, int last) {
        if (steps < 0 || steps > last) {
            throw new IllegalArgumentException("not on the card: " + steps);
        }
        return (short) steps;
    }

    /** The places on the card nearest to these, in card widths, x and y in turn. */
    public static Points of(double... at) {
        int[] steps = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            steps[i] = i % 2 == 0 ? CardShape.gridX(at[i]) : CardShape.gridY(at[i]);
        }
        return ofGrid(steps);
    }

    /** Through these places, one or more; those that are the same as the one before them are left out. */
    public static Points through(List<Vec> line) {
        int[] steps = new int[2 * line.size()];
        int used = 0;
        for (Vec place : line) {
            int x = CardShape.gridX(place.x());
            int y = CardShape.gridY(place.y());
            if (used == 0 || steps[used - 2] != x || steps[used - 1] != y) {
                steps[used++] = x;
                steps[used++] = y;
            }
        }
        return ofGrid(Arrays.copyOf(steps, used));
    }

    /** How many there are, 1 or more. */
    public int size() {
        return at.length / 2;
    }

    /** How far from the left one of them is, in card widths. */
    public double x(int i) {
        return at[2 * i] / (double) CardShape.GRID;
    }

    /** How far from the top one of them is, in card widths. */
    public double y(int i) {
        return at[2 * i + 1] / (double) CardShape.GRID;
    }

    /** The place of one of them. */
    public GridPoint gridPoint(int i) {
        return new GridPoint(at[2 * i], at[2 * i + 1]);
    }

    /** The place of one of them, in card widths. */
    public Vec vec(int i) {
        return new Vec(x(i), y(i));
    }

    /** The smallest box round all of them. */
    public Box bounds() {
        double[] places = new double[at.length];
        for (int i = 0; i < size(); i++) {
            places[2 * i] = x(i);
            places[2 * i + 1] = y(i);
        }
        return bounds(places);
    }

    private static Box bounds(double[] places) {
        double left = places[0];
        double top = places[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < places.length; i += 2) {
            left = Math.min(left, places[i]);
            right = Math.max(right, places[i]);
            top = Math.min(top, places[i + 1]);
            bottom = Math.max(bottom, places[i + 1]);
        }
        return new Box(left, top, right, bottom);
    }

    /** A box round the smooth line through them. */
    public Box curveBounds() {
        if (around == null) {
            around = bounds(Curve.way(this));
        }
        return around;
    }

    /** All of them as far as this in steps of the grid; none leaves the card. */
    public Points moved(int dx, int dy) {
        short[] there = at.clone();
        for (int i = 0; i < size(); i++) {
            GridPoint point = gridPoint(i).moved(dx, dy);
            there[2 * i] = (short) point.gridX();
            there[2 * i + 1] = (short) point.gridY();
        }
        return new Points(there);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(at, points.at);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at);
    }

    @Override
    public String toString() {
        return Arrays.toString(at);
    }
}
