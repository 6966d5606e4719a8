package nl.driehoek.ui.projector.screens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The screens that there are at one moment.
 *
 * @param all from left to right and then from top to bottom, in whatever order they were told; may be empty for a
 *     moment, while the system looks again
 */
public record Screens(List<ScreenInfo> all) {
    private static final Comparator<ScreenInfo> BY_PLACE = Comparator.<ScreenInfo>comparingDouble(
                    screen -> screen.bounds().x())
            .thenComparingDouble(screen -> screen.bounds().y())
            .thenComparingDouble(screen -> screen.bounds().width())
            .thenComparingDouble(screen -> screen.bounds().height());

    public Screens {
        all = all.stream().sorted(BY_PLACE).toList();
    }

    /** Whether the system tells of no screen at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What this set is remembered by: the places and sizes of its screens. */
    public String key() {
        return places().map(Area::toString).collect(Collectors.joining(", "));
    }

    /** Whether there is a screen at just this place. */
    public boolean has(Area screen) {
        return places().anyMatch(screen::equals);
    }

    /** The screen that most of a window is on; empty if it lies outside of all. */
    public Optional<Area> holding(Area window) {
        return places().filter(screen -> screen.shared(window) > 0).max(Comparator.comparingDouble(window::shared));
    }

    /**
     * The main screen, which windows come to that have lost theirs.
     *
     * @throws java.util.NoSuchElementException if there is none at all
     */
    public Area main() {
        return all.stream()
                .filter(ScreenInfo::primary)
                .findFirst()
                .orElseGet(all::getFirst)
                .bounds();
    }

    /** Where else something can be shown that cannot be seen on this screen, each place once. */
    public List<Area> apartFrom(Area screen) {
        List<Area> same = showing(screen);
        return places().filter(other -> !same.contains(other)).distinct().toList();
    }

    /** Whether another screen shows the same as this one, at least in part. */
    public boolean mirror(Area screen) {
        return showing(screen).size() > 1;
    }

    /** The screens that show part of what this one shows, or part of what one of those shows. */
    private List<Area> showing(Area screen) {
        List<Area> same = List.of();
        List<Area> more = List.of(screen);
        while (more.size() > same.size()) {
            List<Area> known = more;
            same = known;
            more = places().filter(place -> known.stream().anyMatch(place::overlaps))
                    .toList();
        }
        return more;
    }

    private Stream<Area> places() {
        return all.stream().map(ScreenInfo::bounds);
    }
}
