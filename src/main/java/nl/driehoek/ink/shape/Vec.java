package nl.driehoek.ink.shape;

/** A place, or a way from one place to another, in card widths. */
public record Vec(double x, double y) {
    /** This and then that way. */
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    /** The way from another place to this one. */
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    /** So many times this way. */
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    /** How long the way is. */
    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** How far it is to another place. */
    public double distance(Vec other) {
        return minus(other).length();
    }

    /** How far it is to the nearest point of a straight line between two places. */
    public double distance(Vec from, Vec to) {
        Vec way = to.minus(from);
        double square = way.dot(way);
        double along = square == 0 ? 0 : Math.clamp(minus(from).dot(way) / square, 0, 1);
        return distance(from.plus(way.times(along)));
    }

    /** The inner product. */
    double dot(Vec other) {
        return x * other.x + y * other.y;
    }
}
