package nl.driehoek.ink.edit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.Mark.Sticky;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Spot;

/**
 * Lays stickies in a grid that can be read from left to right: group after group, in a group colour by colour and person
 * by person, and otherwise in the order in which they came. Its rows stand at the bottom of the card, so that the text, which is
 * read from the top, stays free as far as there is room. The same stickies always lie the same.
 */
public final class StickyGrid {
    private static final double LEAF = 0.92; // of a cell; the rest is the space between

    private StickyGrid() {}

    /** The stickies of a drawing as they lie in the grid. */
    public static List<Mark> of(Drawing drawing) {
        Collection<List<Sticky>> groups =
                groups(drawing.marks().filter(Sticky.class::isInstance).map(Sticky.class::cast));
        return groups.isEmpty() ? List.of() : laid(groups, columns(groups));
    }

    private static Collection<List<Sticky>> groups(Stream<Sticky> stickies) {
        return stickies.sorted(
                        Comparator.comparing((Sticky sticky) -> sticky.sort().group())
                                .thenComparing(sticky -> sticky.sort().colour())
                                .thenComparing(sticky -> sticky.sort().by()))
                .collect(groupingBy(sticky -> sticky.sort().group(), LinkedHashMap::new, toList()))
                .values();
    }

    /** As few as leave room for all rows: a cell has the card's own form, so there are as many rows as columns. */
    private static int columns(Collection<List<Sticky>> groups) {
        int columns = 6;
        while (rows(groups, columns) > columns) {
            columns++;
        }
        return columns;
    }

    /** Every group begins a row. */
    private static int rows(Collection<List<Sticky>> groups, int columns) {
        return groups.stream()
                .mapToInt(group -> Math.ceilDiv(group.size(), columns))
                .sum();
    }

    private static List<Mark> laid(Collection<List<Sticky>> groups, int columns) {
        List<Mark> laid = new ArrayList<>();
        double cell = CardShape.GRID / (double) columns;
        int width = (int) Math.max(1, cell * LEAF);
        int down = (int) Math.max(0, CardShape.GRID_HEIGHT - rows(groups, columns) * cell / CardShape.RATIO);
        int row = 0;
        for (List<Sticky> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                double x = (i % columns + (1 - LEAF) / 2) * cell;
                double y = (row + i / columns + (1 - LEAF) / 2) * cell / CardShape.RATIO;
                laid.add(group.get(i).lying(new Spot((int) x, down + (int) y), width));
            }
            row += Math.ceilDiv(group.size(), columns);
        }
        return laid;
    }
}
