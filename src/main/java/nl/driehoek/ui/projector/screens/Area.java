package nl.driehoek.ui.projector.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rectangle on the desktop that all screens make up together, in the toolkit's units; left and above of the first
 * screen numbers are negative.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width above 0
 * @param height above 0
 */
public record Area(double x, double y, double width, double height) {
    // Where screens are scaled differently, rounding lets neighbours share a strip.
    private static final double STRIP = 4;

    /** Reads what {@link #toString()} wrote; empty if it cannot be understood. */
    public static Optional<Area> parse(String text) {
        try {
            List<Double> numbers =
                    Stream.of(text.split(" ", -1)).map(Double::valueOf).toList();
            boolean usable = numbers.size() == 4
                    && numbers.stream().allMatch(Double::isFinite)
                    && numbers.get(2) > 0
                    && numbers.get(3) > 0;
            return usable
                    ? Optional.of(new Area(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** How large the part is that both share; 0 where they only touch. */
    public double shared(Area other) {
        return Math.max(0, across(other)) * Math.max(0, down(other));
    }

    /** Whether what covers the one hides something of the other. */
    public boolean overlaps(Area other) {
        return across(other) > STRIP && down(other) > STRIP;
    }

    /** The same window on another screen: as far from its upper left corner, and no larger than it. */
    public Area carried(Area from, Area to) {
        return new Area(to.x + x - from.x, to.y + y - from.y, width, height).within(to);
    }

    /** The smallest one that both lie in. */
    public Area around(Area other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Area(left, top, right - left, bottom - top);
    }

    /** This, moved and made smaller as far as it must to lie in that screen. */
    public Area within(Area screen) {
        double fitWidth = Math.min(width, screen.width);
        double fitHeight = Math.min(height, screen.height);
        return new Area(
                Math.clamp(x, screen.x, screen.x + screen.width - fitWidth),
                Math.clamp(y, screen.y, screen.y + screen.height - fitHeight),
                fitWidth,
                fitHeight);
    }

    private double across(Area other) {
        return Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    }

    private double down(Area other) {
        return Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    }

    @Override
    public String toString() {
        return x + " " + y + " " + width + " " + height;
    }
}
