package nl.driehoek.ui.projector;

import java.time.Duration;
import java.util.Locale;

/**
 * What a clock shows of the time that is left, to the second.
 *
 * @param words minutes and seconds; with a plus before them once the round is over
 * @param over whether it is
 */
record RoundTime(String words, boolean over) {
    private static final long SECOND = 1000;

    /** A round that has not quite a minute to go still says 1:00, so that it starts at its full time and ends at 0:00. */
    static RoundTime of(Duration left) {
        long seconds = Math.ceilDiv(left.toMillis(), SECOND);
        long shown = Math.abs(seconds);
        String words = String.format(Locale.ROOT, "%s%d:%02d", seconds < 0 ? "+" : "", shown / 60, shown % 60);
        return new RoundTime(words, seconds < 0);
    }

    /** How long from now the clock will show something else; more than zero and a second at most. */
    static Duration untilNext(Duration left) {
        return Duration.ofMillis(Math.floorMod(left.toMillis() - 1, SECOND) + 1);
    }
}
