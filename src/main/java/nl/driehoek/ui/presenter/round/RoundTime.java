package nl.driehoek.ui.presenter.round;

import java.time.Duration;
import java.util.Locale;

/** How the time that is left of a round is counted in whole seconds. */
final class RoundTime {
    private static final long SECOND = 1000;

    private RoundTime() {}

    /** The seconds as a watch that counts down shows them: a second stays until it is over; below zero once all are. */
    static Duration seconds(Duration left) {
        return Duration.ofSeconds(shown(left));
    }

    /** How long it takes until that changes; 1 to 1000 milliseconds. */
    static Duration untilChange(Duration left) {
        return Duration.ofMillis(left.toMillis() - (shown(left) - 1) * SECOND);
    }

    /** Minutes and seconds, such as {@code 4:05}; with a plus in front where the round is over by so much. */
    static String words(Duration left) {
        long seconds = Math.abs(shown(left));
        return String.format(Locale.ROOT, "%s%d:%02d", isOver(left) ? "+" : "", seconds / 60, seconds % 60);
    }

    /** Whether more than the round's time has gone. */
    static boolean isOver(Duration left) {
        return shown(left) < 0;
    }

    private static long shown(Duration left) {
        return Math.ceilDiv(left.toMillis(), SECOND);
    }
}
