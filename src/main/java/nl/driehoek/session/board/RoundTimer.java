package nl.driehoek.session.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A timer for a round of talk. It counts on past its end, so that all can see by how much.
 *
 * @param total how long the round takes; more than zero
 * @param runningSince since when it runs; empty while it is paused
 * @param before how long it ran before that
 * @param onWall whether the room sees it too
 */
public record RoundTimer(Duration total, Optional<Instant> runningSince, Duration before, boolean onWall) {
    private static final long SECOND = 1000;

    public RoundTimer {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("a round takes some time: " + total);
        }
        Objects.requireNonNull(runningSince);
        Objects.requireNonNull(before);
    }

    /** A timer for this long that starts now. */
    public static RoundTimer started(Duration total, Instant now, boolean onWall) {
        return new RoundTimer(total, Optional.of(now), Duration.ZERO, onWall);
    }

    /** The whole seconds that a clock shows of this time: a second stays until it has gone; negative once all have. */
    public static Duration seconds(Duration left) {
        return Duration.ofSeconds(shown(left));
    }

    /** How long from now a clock will show something else of this time while it runs; 1 to 1000 milliseconds. */
    public static Duration untilChange(Duration left) {
        return Duration.ofMillis(left.toMillis() - (shown(left) - 1) * SECOND);
    }

    /** Minutes and seconds, such as {@code 4:05}; with a plus in front where the round is over by so much. */
    public static String words(Duration left) {
        long seconds = Math.abs(shown(left));
        return String.format(Locale.ROOT, "%s%d:%02d", isOver(left) ? "+" : "", seconds / 60, seconds % 60);
    }

    /** Whether more than the round's time has gone, as a clock shows it. */
    public static boolean isOver(Duration left) {
        return shown(left) < 0;
    }

    private static long shown(Duration left) {
        return Math.ceilDiv(left.toMillis(), SECOND);
    }

    /** How much time is left; negative once it is over. */
    public Duration left(Instant now) {
        return total.minus(elapsed(now));
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return runningSince.isPresent();
    }

    /** Standing still from now on. */
    public RoundTimer paused(Instant now) {
        return new RoundTimer(total, Optional.empty(), elapsed(now), onWall);
    }

    /** Running on from now on. */
    public RoundTimer resumed(Instant now) {
        return isRunning() ? this : new RoundTimer(total, Optional.of(now), before, onWall);
    }

    /** Seen by the room or not. */
    public RoundTimer shown(boolean toTheRoom) {
        return new RoundTimer(total, runningSince, before, toTheRoom);
    }

    /** A clock that was set back counts as one that stood still. */
    private Duration elapsed(Instant now) {
        Duration since = runningSince.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return before.plus(since.isNegative() ? Duration.ZERO : since);
    }
}
