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

    /** Whether a place is on a card, its edge included; what is no number is not. */
    public static boolean holds(Vec place) {
        return place.x() >= 0 && place.x() <= 1 && place.y() >= 0 && place.y() <= HEIGHT;
    }

    /**
     * Where a straight line leaves a card.
     *
     * @param from a place on the card
     * @param to a place beside it
     */
    public static Vec edge(Vec from, Vec to) {
        Vec way = to.minus(from);
        double part = Math.min(part(from.x(), way.x(), 1), part(from.y(), way.y(), HEIGHT));
        return from.plus(way.times(part));
    }

    /** Which part of a way along one side is on the card; 0 to 1. */
    private static double part(double from, double way, double last) {
        if (from + way > last) {
            return (last - from) / way;
        }
        return from + way < 0 ? -from / way : 1;
    }

    private static int nearest(double value, int last) {
        return Math.clamp(Math.round(value * GRID), 0, last);
    }
}
