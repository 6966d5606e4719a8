package nl.driehoek.ui.presenter.ink.pick;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;

/**
 * Marks that are chosen, all on one layer of a page; immutable.
 *
 * @param ids of one mark or more
 */
record Picked(InkPlace place, Set<Integer> ids) {
    Picked {
        Objects.requireNonNull(place);
        ids = Set.copyOf(ids);
    }

    /** This mark along with all that lie in a group with it. */
    static Picked whole(InkPlace place, Drawing drawing, Mark mark) {
        Set<Integer> all = new HashSet<>(Set.of(mark.id()));
        group(mark)
                .ifPresent(name -> drawing.marks()
                        .filter(other -> group(other).filter(name::equals).isPresent())
                        .forEach(other -> all.add(other.id())));
        return new Picked(place, all);
    }

    /** All these marks; nothing where there are none. */
    static Optional<Picked> all(InkPlace place, List<? extends Mark> marks) {
        return some(place, marks.stream().map(Mark::id).collect(toUnmodifiableSet()));
    }

    private static Optional<Picked> some(InkPlace place, Set<Integer> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Picked(place, ids));
    }

    /** The name of the group that a mark lies in. */
    private static Optional<String> group(Mark mark) {
        return mark instanceof Mark.StickyNote sticky
                ? Optional.of(sticky.sort().group()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** With these marks too, or without them where all of them were chosen; nothing where that leaves none. */
    Optional<Picked> toggled(Set<Integer> others) {
        Set<Integer> next = new HashSet<>(ids);
        if (!next.removeAll(others) || !ids.containsAll(others)) {
            next.addAll(others);
        }
        return some(place, next);
    }

    /** Those that are still there; nothing where none is. */
    Optional<Picked> within(Ink ink) {
        Set<Integer> left = marks(ink).stream().map(Mark::id).collect(toUnmodifiableSet());
        return left.equals(ids) ? Optional.of(this) : some(place, left);
    }

    /** The marks themselves, the lowest first. */
    List<Mark> marks(Ink ink) {
        return ink.at(place).marks().filter(mark -> ids.contains(mark.id())).toList();
    }
}
