package nl.driehoek.ui.print;

/** How round the corners of a rectangle are, in pixels. */
record Corners(double topLeft, double topRight, double bottomRight, double bottomLeft) {
    static final Corners SHARP = all(0);

    static Corners all(double radius) {
        return new Corners(radius, radius, radius, radius);
    }

    /** None rounder than half of a rectangle of this size. */
    Corners within(double width, double height) {
        double most = Math.max(0, Math.min(width, height) / 2);
        return new Corners(
                Math.min(topLeft, most),
                Math.min(topRight, most),
                Math.min(bottomRight, most),
                Math.min(bottomLeft, most));
    }
}
