package nl.driehoek.ink.shape;

/**
 * The one shape of every card, and the measure of all that is written on it: a card is 1 wide and 2/3 high, whatever its
 * size on a desk, a wall, a thumbnail or paper. Places lie on a fine grid, so that what is kept is what was drawn.
 */
public final class CardShape {
    /** How much wider than high a card is. */
    public static final double RATIO = 3.0 / 2;

    /** The height of a card, in card widths. */
    public static final double HEIGHT = 1 / RATIO;

    /** How many steps of the grid a card is wide; a step is less than half a pixel on a wall of 4,000. */
    public static final int GRID = 10_000;

    /** The lowest step of the grid that is on a card; the first is 0, as is the leftmost. */
    public static final int GRID_HEIGHT = GRID * 2 / 3;

    /** The width at which a whole card is laid out before it is scaled to its place, in pixels. */
    public static final double LAID_OUT = 810;

    private CardShape() {}

    /** The step of the grid that is nearest to this many card widths, and on the card; 0 for what is no number. */
    public static int gridX(double x) {
        return nearest(x, GRID);
    }

    /** The step of the grid that is nearest to this far from the top, and on the card; 0 for what is no number. */
    public static int gridY(double y) {
        return nearest(y, GRID_HEIGHT);
    }

    private static int nearest(double value, int last) {
        return Math.clamp(Math.round(value * GRID), 0, last);
    }
}
