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
import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;

/**
 * Lays stickies in a grid that can be read from left to right: group after group, in a group colour by colour and person
 * by person, and otherwise in the order in which they came. Its rows stand at the bottom of the card, so that the text, which is
 * read from the top, stays free as far as there is room. The same stickies always lie the same.
 */
public final class StickyNoteGrid {
    private static final double SHARE = 0.92; // of a cell; the rest is the space between

    private StickyNoteGrid() {}

    /** The stickies of a drawing as they lie in the grid. */
    public static List<Mark> of(Drawing drawing) {
        Collection<List<StickyNote>> groups =
                groups(drawing.marks().filter(StickyNote.class::isInstance).map(StickyNote.class::cast));
        return groups.isEmpty() ? List.of() : laid(groups, columns(groups));
    }

    private static Collection<List<StickyNote>> groups(Stream<StickyNote> stickies) {
        return stickies.sorted(Comparator.comparing(
                                (StickyNote sticky) -> sticky.sort().group())
                        .thenComparing(sticky -> sticky.sort().colour())
                        .thenComparing(sticky -> sticky.sort().by()))
                .collect(groupingBy(sticky -> sticky.sort().group(), LinkedHashMap::new, toList()))
                .values();
    }

    /** As few as leave room for all rows: a cell has the card's own form, so there are as many rows as columns. */
    private static int columns(Collection<List<StickyNote>> groups) {
        int columns = 6;
        while (rows(groups, columns) > columns) {
            columns++;
        }
        return columns;
    }

    /** Every group begins a row. */
    private static int rows(Collection<List<StickyNote>> groups, int columns) {
        return groups.stream()
                .mapToInt(group -> Math.ceilDiv(group.size(), columns))
                .sum();
    }

    private static List<Mark> laid(Collection<List<StickyNote>> groups, int columns) {
        List<Mark> laid = new ArrayList<>();
        double cell = CardShape.GRID / (double) columns;
        int width = (int) Math.max(1, cell * SHARE);
        int down = (int) Math.max(0, CardShape.GRID_HEIGHT - rows(groups, columns) * cell / CardShape.RATIO);
        int row = 0;
        for (List<StickyNote> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                double x = (i % columns + (1 - SHARE) / 2) * cell;
                double y = (row + i / columns + (1 - SHARE) / 2) * cell / CardShape.RATIO;
                laid.add(group.get(i).lying(new GridPoint((int) x, down + (int) y), width));
            }
            row += Math.ceilDiv(group.size(), columns);
        }
        return laid;
    }
}
