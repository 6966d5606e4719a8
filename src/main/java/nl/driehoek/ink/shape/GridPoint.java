package nl.driehoek.ink.shape;

/**
 * A place on a card.
 *
 * @param gridX steps of the grid from the left, 0 to {@link CardShape#GRID}
 * @param gridY steps of the grid from the top, 0 to {@link CardShape#GRID_HEIGHT}
 */
public record GridPoint(int gridX, int gridY) {
    public GridPoint {
        if (gridX < 0 || gridX > CardShape.GRID || gridY < 0 || gridY > CardShape.GRID_HEIGHT) {
            throw new IllegalArgumentException("not on the card: " + gridX + "," + gridY);
        }
    }

    /** The place on the card nearest to this one, in card widths; what is no number counts as 0. */
    public static GridPoint of(double x, double y) {
        return new GridPoint(CardShape.gridX(x), CardShape.gridY(y));
    }

    /** How far from the left, in card widths. */
    public double x() {
        return gridX / (double) CardShape.GRID;
    }

    /** How far from the top, in card widths. */
    public double y() {
        return gridY / (double) CardShape.GRID;
    }

    /** The same, in card widths. */
    public Vec vec() {
        return new Vec(x(), y());
    }

    /** So many steps of the grid further; stays on the card. */
    public GridPoint moved(int dx, int dy) {
        return new GridPoint(
                Math.clamp(gridX + dx, 0, CardShape.GRID), Math.clamp(gridY + dy, 0, CardShape.GRID_HEIGHT));
    }
}
