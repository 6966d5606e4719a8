package nl.driehoek.store.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: those made last, the last one of each of the latest days, and that of each of the latest months.
 * What counts as latest is the order in which they were made, whatever the clock said; days and months without a backup do
 * not count.
 */
final class Rotation {
    /** How many of those made last are kept. */
    static final int LAST = 12;

    /** Of how many days the last one is kept. */
    static final int DAYS = 10;

    /** Of how many months the last one is kept. */
    static final int MONTHS = 9;

    /** More than this are never kept. */
    static final int MOST = LAST + DAYS + MONTHS;

    private Rotation() {}

    /**
     * Those to keep, in the same order; the first is always among them.
     *
     * @param newestFirst all there are, the one made last first
     * @param day when each was made, by the clock of that moment
     */
    static <T> List<T> kept(List<T> newestFirst, Function<T, LocalDate> day) {
        Set<T> kept = new HashSet<>(newestFirst.stream().limit(LAST).toList());
        kept.addAll(lastOfEach(newestFirst, day, DAYS));
        kept.addAll(lastOfEach(newestFirst, day.andThen(YearMonth::from), MONTHS));
        return newestFirst.stream().filter(kept::contains).toList();
    }

    private static <T, P> Collection<T> lastOfEach(List<T> newestFirst, Function<T, P> period, int most) {
        Map<P, T> last = new LinkedHashMap<>();
        newestFirst.forEach(one -> last.putIfAbsent(period.apply(one), one));
        return last.values().stream().limit(most).toList();
    }
}
