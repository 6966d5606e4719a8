package nl.driehoek.ink.shape;

import java.util.Objects;

/**
 * The part of a card that is shown large: as a card is shaped, and never beyond its edges.
 *
 * @param corner its top left corner
 * @param gridWidth how wide it is, in steps of the grid, {@link #NARROWEST} to {@link CardShape#GRID}
 */
public record Zoom(GridPoint corner, int gridWidth) {
    /** How wide it is at least: what is shown is at most four times as large, with a word or two in sight. */
    public static final int NARROWEST = CardShape.GRID / 4;

    /** All of the card. */
    public static final Zoom WHOLE = new Zoom(new GridPoint(0, 0), CardShape.GRID);

    private static final double NEARLY_WHOLE = 0.97; // in card widths

    public Zoom {
        Objects.requireNonNull(corner);
        if (gridWidth < NARROWEST
                || corner.gridX() + gridWidth > CardShape.GRID
                || corner.gridY() + gridHeight(gridWidth) > CardShape.GRID_HEIGHT) {
            throw new IllegalArgumentException("no part of a card: " + gridWidth + " at " + corner);
        }
    }

    /**
     * The part round this place, or as near to it as the card allows.
     *
     * @param width in card widths; what is too narrow or nearly all of the card is the narrowest there is, or all of it
     */
    public static Zoom round(Vec middle, double width) {
        if (!(width < NEARLY_WHOLE)) {
            return WHOLE;
        }
        int wide = Math.max(CardShape.gridX(width), NARROWEST);
        int left = CardShape.gridX(middle.x()) - wide / 2;
        int top = CardShape.gridY(middle.y()) - gridHeight(wide) / 2;
        return new Zoom(
                new GridPoint(
                        Math.clamp(left, 0, CardShape.GRID - wide),
                        Math.clamp(top, 0, CardShape.GRID_HEIGHT - gridHeight(wide))),
                wide);
    }

    /** Whether it is all of the card. */
    public boolean isWhole() {
        return gridWidth == CardShape.GRID;
    }

    /** How wide it is, in card widths. */
    public double width() {
        return gridWidth / (double) CardShape.GRID;
    }

    /** How many times as large as on the whole card things are in it; 1 to 4. */
    public double factor() {
        return 1 / width();
    }

    /** Its middle. */
    public Vec middle() {
        return new Vec(corner.x() + width() / 2, corner.y() + width() / CardShape.RATIO / 2);
    }

    /** Its place on the card. */
    public Box box() {
        return new Box(corner.x(), corner.y(), corner.x() + width(), corner.y() + width() / CardShape.RATIO);
    }

    /**
     * So many times as large, as far as there is such a part.
     *
     * @param times less than 1 for smaller
     * @param about a place that stays where it is seen, as far as the card's edges allow
     */
    public Zoom closer(double times, Vec about) {
        double possible = Math.clamp(width() / times, NARROWEST / (double) CardShape.GRID, 1) / width();
        return round(about.plus(middle().minus(about).times(possible)), width() * possible);
    }

    /** Of the same size, this far away, as far as the card goes. */
    public Zoom moved(Vec way) {
        return isWhole() ? this : round(middle().plus(way), width());
    }

    private static int gridHeight(int gridWidth) {
        return gridWidth * 2 / 3;
    }
}
