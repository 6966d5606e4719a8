package nl.driehoek.session.forget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.driehoek.session.SessionSummary;

/** For how long sessions are kept at most. */
public final class Retention {
    /** After "not now" nothing is asked for so many days. */
    private static final int QUIET_DAYS = 7;

    private Retention() {}

    /**
     * The sessions that were not changed for longer than this, the one changed last first.
     *
     * @param months 1 or more; 0 for no limit, and then there are none
     * @param zone where days begin
     */
    public static List<SessionSummary> due(List<SessionSummary> sessions, int months, LocalDate today, ZoneId zone) {
        if (months == 0) {
            return List.of();
        }
        Instant limit = today.minusMonths(months).atStartOfDay(zone).toInstant();
        return sessions.stream()
                .filter(session -> session.changedAt().isBefore(limit))
                .toList();
    }

    /** Whether somebody may be asked again who said "not now" on this day; also where the clock was set back since. */
    public static boolean asksAgain(LocalDate notNow, LocalDate today) {
        return today.isBefore(notNow) || !today.isBefore(notNow.plusDays(QUIET_DAYS));
    }
}
