package nl.driehoek.ink.raster;

/**
 * How much of a pixel a round pen covers, worked out beforehand: by how far its way is from the middle of the pixel, and for a fine
 * pen also round a single place that it comes through.
 */
final class PenTip {
    /** Places in a pixel that are told apart, along each side: a thirty-second of a pixel is as near as it gets. */
    static final int PLACES = 16;

    private static final int FULL = 255;
    private static final int STEPS = 512;
    private static final double FINE = 3;

    private final double radius;
    private final double reach;
    private final double spacing;
    private final int side;
    private final double full; // the square of the distance up to which nothing changes
    private final double perSquare;
    private final byte[] covers = new byte[STEPS + 1];
    private final byte[][] dabs;

    /** A pen of this radius in pixels, above 0. */
    PenTip(double radius) {
        this.radius = radius;
        reach = radius + 0.5;
        spacing = Math.sqrt(0.2 * Math.max(radius, 0.5));
        side = (int) Math.ceil(2 * reach) + 1;
        double inner = Math.max(0, radius - 0.5);
        full = inner * inner;
        perSquare = STEPS / (reach * reach - full);
        for (int i = 0; i < STEPS; i++) {
            covers[i] = coverAt(Math.sqrt(full + i / perSquare));
        }
        dabs = new byte[isFine() ? PLACES * PLACES : 0][];
        for (int i = 0; i < dabs.length; i++) {
            dabs[i] = dab(i % PLACES, i / PLACES);
        }
    }

    double radius() {
        return radius;
    }

    /** From how far on it touches nothing. */
    double reach() {
        return reach;
    }

    double reachSquared() {
        return reach * reach;
    }

    /** How much is covered, from 0 to 255, at a distance of which this is the square; below that of the reach. */
    int cover(double square) {
        return covers[square <= full ? 0 : (int) ((square - full) * perSquare)] & FULL;
    }

    /** Whether it is so fine that a line is put down sooner in dabs than by distances. */
    boolean isFine() {
        return radius <= FINE;
    }

    /** How far apart dabs may be for the edge of a line between them to be even; in pixels, the hollows are a fortieth deep. */
    double spacing() {
        return spacing;
    }

    /** How many pixels a dab is wide and high. */
    int side() {
        return side;
    }

    /**
     * What a dab covers, row by row, from 0 to 255 as unsigned bytes; of fine pens.
     *
     * @param x where between two pixels the reach of the pen begins on the left, in {@link #PLACES}
     * @param y the same from the top
     */
    byte[] dabAt(int x, int y) {
        return dabs[y * PLACES + x];
    }

    private byte[] dab(int left, int top) {
        double x = reach + (left + 0.5) / PLACES - 0.5; // from the middle of the first pixel
        double y = reach + (top + 0.5) / PLACES - 0.5;
        byte[] dab = new byte[side * side];
        for (int i = 0; i < dab.length; i++) {
            dab[i] = coverAt(Math.hypot(i % side - x, i / side - y));
        }
        return dab;
    }

    /** As much as a band this wide covers of a pixel that lies level with it. */
    private byte coverAt(double distance) {
        double covered = Math.min(radius, distance + 0.5) - Math.max(-radius, distance - 0.5);
        return (byte) Math.round(FULL * Math.clamp(covered, 0, 1));
    }
}
