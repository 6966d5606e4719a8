package nl.driehoek.ink.shape;

/**
 * A rectangle in card widths; left is at most right, and top at most bottom.
 */
public record Box(double left, double top, double right, double bottom) {
    /** Round two corners, whichever they are. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** How wide it is. */
    public double width() {
        return right - left;
    }

    /** How high it is. */
    public double height() {
        return bottom - top;
    }

    /** The smallest that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Larger by this much on each side. */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** Whether the two have a point in common. */
    public boolean touches(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** How far a point is from it; 0 inside. */
    public double distance(double x, double y) {
        double beside = Math.max(0, Math.max(left - x, x - right));
        double above = Math.max(0, Math.max(top - y, y - bottom));
        return Math.hypot(beside, above);
    }
}
