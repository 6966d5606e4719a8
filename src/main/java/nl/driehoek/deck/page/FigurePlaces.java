package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.deck.text.Part;

/** Where the labels of a figure stand on a surface of any size, so that all of them can be read. */
public final class FigurePlaces {
    private static final double TALLEST = 9;
    private static final double TALLEST_IN_ROWS = 4.5;
    private static final int IN_ROWS = 3;

    private FigurePlaces() {}

    /** Whether so many figures and so many words of their own stand in two rows of two, in which they are larger than beside each other. */
    public static boolean isTwoRows(int figures, int words) {
        return figures == IN_ROWS && words == 1;
    }

    /**
     * A place on the surface, in the measure of its size.
     *
     * @param x of the left edge of a label
     * @param y of its top edge
     */
    public record At(double x, double y) {}

    /** A size, in any measure. */
    public record Size(double width, double height) {}

    /**
     * How high a figure is at a width, both in sizes of the type.
     *
     * @param twoRows whether the figures stand in two rows of two
     */
    public static double height(double width, boolean twoRows) {
        return Math.min(width * Part.Figure.HEIGHT, twoRows ? TALLEST_IN_ROWS : TALLEST);
    }

    /** Where a point is: in the middle below the place that its label has when nothing is in its way. */
    public static At dot(Part.Point point, Size surface, Size label) {
        return new At(
                point.x() * (surface.width() - label.width()) + label.width() / 2,
                point.y() * (surface.height() - label.height()) + label.height());
    }

    /**
     * The places of labels that all take the same room. They stand over their points, but for those that would hide another
     * one: these stand just above it, or below where there is no room. On a surface that is too small for all of them some
     * hang out at the bottom.
     *
     * @param label not larger than the surface
     */
    public static List<At> of(List<Part.Point> points, Size surface, Size label) {
        double right = surface.width() - label.width();
        double bottom = surface.height() - label.height();
        List<At> places = new ArrayList<>(points.stream()
                .map(point -> new At(point.x() * right, point.y() * bottom))
                .toList());
        List<Integer> down = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places.get(i).y()))
                .toList();
        push(places, down.reversed(), label, -1, -Double.MAX_VALUE);
        push(places, down, label, 1, 0);
        return List.copyOf(places);
    }

    /** Moves each label, in this order, past those before it that it would hide. */
    private static void push(List<At> places, List<Integer> order, Size label, int way, double top) {
        for (int i = 0; i < order.size(); i++) {
            At at = places.get(order.get(i));
            double y = Math.max(at.y(), top);
            for (int before : order.subList(0, i)) {
                At other = places.get(before);
                boolean beside = Math.abs(other.x() - at.x()) >= label.width();
                boolean clear = way * (y - other.y()) >= label.height();
                y = beside || clear ? y : other.y() + way * label.height();
            }
            places.set(order.get(i), new At(at.x(), y));
        }
    }
}
