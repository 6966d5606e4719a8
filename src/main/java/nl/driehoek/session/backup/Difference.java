package nl.driehoek.session.backup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;

/**
 * What would be different if a backup were put back; each list has the session changed last first.
 *
 * @param back sessions that are in the backup and not here
 * @param gone sessions that are here and not in the backup
 * @param shorter sessions with fewer entries in the backup than here
 * @param longer sessions with more entries in the backup than here
 */
public record Difference(
        List<SessionSummary> back,
        List<SessionSummary> gone,
        List<SessionSummary> shorter,
        List<SessionSummary> longer) {
    public Difference {
        back = List.copyOf(back);
        gone = List.copyOf(gone);
        shorter = List.copyOf(shorter);
        longer = List.copyOf(longer);
    }

    /**
     * Between what a backup holds and what there is.
     *
     * @param there what the backup holds
     * @param here what there is now
     */
    public static Difference between(List<Held> there, List<Held> here) {
        Map<SessionId, Held> now = byId(here);
        Map<SessionId, Held> then = byId(there);
        return new Difference(
                which(there, one -> !now.containsKey(id(one))),
                which(here, one -> !then.containsKey(id(one))),
                which(
                        there,
                        one -> entries(now, one).filter(n -> n > one.entries()).isPresent()),
                which(
                        there,
                        one -> entries(now, one).filter(n -> n < one.entries()).isPresent()));
    }

    /** Whether there is none. */
    public boolean isNone() {
        return back.isEmpty() && gone.isEmpty() && shorter.isEmpty() && longer.isEmpty();
    }

    private static Optional<Long> entries(Map<SessionId, Held> among, Held one) {
        return Optional.ofNullable(among.get(id(one))).map(Held::entries);
    }

    private static List<SessionSummary> which(List<Held> all, Predicate<Held> which) {
        return all.stream().filter(which).map(Held::session).toList();
    }

    private static Map<SessionId, Held> byId(List<Held> all) {
        return all.stream().collect(Collectors.toMap(Difference::id, Function.identity(), (one, _) -> one));
    }

    private static SessionId id(Held held) {
        return held.session().id();
    }
}
