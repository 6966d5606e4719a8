package nl.driehoek.ink.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;

/**
 * Finds room on a card for something that has no place yet: along the right edge from below the heading down, then a column further to
 * the left, and so on.
 */
public final class FreePlace {
    private static final double GAP = 0.012;
    private static final double TOP = 0.08; // above it stands what set a card is from

    private FreePlace() {}

    /**
     * The first place where something lies free of all that is there; where there is none, the one that hides least.
     *
     * @param taken what is there
     * @param width of what needs a place, in card widths, as is its height
     */
    public static GridPoint of(Collection<Box> taken, double width, double height) {
        return places(width, height).stream()
                .min(Comparator.comparingDouble(box -> hidden(box, taken)))
                .map(box -> GridPoint.of(box.left(), box.top()))
                .orElseGet(() -> new GridPoint(0, 0));
    }

    private static List<Box> places(double width, double height) {
        List<Box> places = new ArrayList<>();
        for (double right = 1 - GAP; right - width >= 0; right -= width + GAP) {
            for (double top = TOP; top + height <= CardShape.HEIGHT; top += height + GAP) {
                places.add(new Box(right - width, top, right, top + height));
            }
        }
        return places;
    }

    private static double hidden(Box box, Collection<Box> taken) {
        return taken.stream().mapToDouble(other -> shared(box, other)).sum();
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
