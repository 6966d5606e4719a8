package nl.driehoek.ui.card.fit;

/** Deals parts out over columns, in order, so that the highest column is as low as it can be. */
final class ColumnSplit {
    private static final int STEPS = 12;

    private final double[] heights;
    private final double gap;

    /**
     * Parts to deal out.
     *
     * @param heights of the parts, in order
     * @param gap between two parts in a column
     */
    ColumnSplit(double[] heights, double gap) {
        this.heights = heights;
        this.gap = gap;
    }

    /** The height of the highest column when the parts are dealt out over this many. */
    double height(int columns) {
        double low = 0;
        double high = 0;
        for (double height : heights) {
            low = Math.max(low, height);
            high += height + gap;
        }
        if (columns == 1) {
            return Math.max(0, high - gap);
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (needed(middle) <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * The column, from 0, that holds each part. None is left empty while another holds more than one.
     *
     * @param highest that a column may be, at least {@link #height} of so many
     */
    int[] deal(double highest, int columns) {
        int[] columnOf = new int[heights.length];
        int column = 0;
        double filled = 0;
        for (int part = 0; part < heights.length; part++) {
            boolean full = filled + heights[part] > highest && column < columns - 1;
            boolean oneEach = heights.length - part < columns - column;
            if (filled > 0 && (full || oneEach)) {
                column++;
                filled = 0;
            }
            columnOf[part] = column;
            filled += heights[part] + gap;
        }
        return columnOf;
    }

    private int needed(double highest) {
        int columns = 1;
        double filled = 0;
        for (double height : heights) {
            if (filled > 0 && filled + height > highest) {
                columns++;
                filled = 0;
            }
            filled += height + gap;
        }
        return columns;
    }
}
