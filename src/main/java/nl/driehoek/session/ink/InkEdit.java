package nl.driehoek.session.ink;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;

/**
 * How one drawing changes: marks go, others come in the place of those with the same id, and all others come on top.
 *
 * @param place which drawing
 * @param removed ids of marks that go
 * @param put marks that come, no two with the same id unless that is {@link Mark#NEW}
 */
public record InkEdit(InkPlace place, Set<Integer> removed, List<Mark> put) {
    public InkEdit {
        Objects.requireNonNull(place);
        removed = Set.copyOf(removed);
        put = List.copyOf(put);
        if (put.size() > 1 && repeats(put)) {
            throw new IllegalArgumentException("two marks with the same id");
        }
    }

    private static boolean repeats(List<Mark> put) {
        Set<Integer> ids = new HashSet<>();
        return put.stream().anyMatch(mark -> mark.id() != Mark.NEW && !ids.add(mark.id()));
    }

    /** Puts a mark. */
    public static InkEdit put(InkPlace place, Mark... marks) {
        return new InkEdit(place, Set.of(), List.of(marks));
    }

    /** Removes marks. */
    public static InkEdit remove(InkPlace place, Collection<Integer> ids) {
        return new InkEdit(place, Set.copyOf(ids), List.of());
    }

    /** Removes all marks of a drawing. */
    public static InkEdit clear(InkPlace place, Drawing drawing) {
        return remove(place, drawing.marks().map(Mark::id).toList());
    }

    /** Whether it leaves everything as it is. */
    public boolean isEmpty() {
        return removed.isEmpty() && put.isEmpty();
    }

    /** The drawing after it. */
    public Drawing applied(Drawing drawing) {
        return drawing.with(removed, put);
    }
}
