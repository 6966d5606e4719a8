package nl.driehoek.session.board;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A timer for a round of talk. It counts on past its end, so that all can see by how much.
 *
 * @param total how long the round takes; more than zero
 * @param runningSince since when it runs; empty while it is paused
 * @param before how long it ran before that
 * @param onWall whether the room sees it too
 * @param phase the part of the work on a card that it is for; empty for a round of its own
 * @param used what was used of the time of the phases of that card that were left for another one, by their numbers
 */
public record RoundTimer(
        Duration total,
        Optional<Instant> runningSince,
        Duration before,
        boolean onWall,
        Optional<RoundPhase> phase,
        Map<Integer, Used> used) {
    private static final long SECOND = 1000;

    public RoundTimer {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("a round takes some time: " + total);
        }
        Objects.requireNonNull(runningSince);
        Objects.requireNonNull(before);
        Objects.requireNonNull(phase);
        used = Map.copyOf(used);
    }

    /** A timer for a round of its own. */
    public RoundTimer(Duration total, Optional<Instant> runningSince, Duration before, boolean onWall) {
        this(total, runningSince, before, onWall, Optional.empty(), Map.of());
    }

    /**
     * A timer that starts now in place of another one, seen by the room where that was. A phase that was left for another
     * one of its card goes on with the time that it had; the one that is under way begins anew.
     *
     * @param last empty where there was none
     */
    public static RoundTimer started(
            Duration total, Optional<RoundPhase> phase, Optional<RoundTimer> last, Instant now) {
        boolean onWall = last.filter(RoundTimer::onWall).isPresent();
        Map<Integer, Used> used =
                last.map(timer -> timer.usedBefore(phase, now)).orElse(Map.of());
        boolean again = last.flatMap(RoundTimer::phase).equals(phase);
        Used here = phase.filter(_ -> !again).map(one -> used.get(one.number())).orElse(new Used(total, Duration.ZERO));
        return new RoundTimer(here.total(), Optional.of(now), here.elapsed(), onWall, phase, used);
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
        return new RoundTimer(total, Optional.empty(), elapsed(now), onWall, phase, used);
    }

    /** Running on from now on. */
    public RoundTimer resumed(Instant now) {
        return isRunning() ? this : new RoundTimer(total, Optional.of(now), before, onWall, phase, used);
    }

    /** Seen by the room or not. */
    public RoundTimer shown(boolean toTheRoom) {
        return new RoundTimer(total, runningSince, before, toTheRoom, phase, used);
    }

    /**
     * With so much more time; once the time is over, with so much from now on.
     *
     * @param more more than zero
     */
    public RoundTimer extended(Duration more, Instant now) {
        Duration gone = elapsed(now);
        Duration end = gone.compareTo(total) > 0 ? gone : total;
        return new RoundTimer(end.plus(more), runningSince, before, onWall, phase, used);
    }

    /** What was used of the phases of the card that a next one belongs to. */
    private Map<Integer, Used> usedBefore(Optional<RoundPhase> next, Instant now) {
        Optional<RoundPhase> same = phase.filter(
                here -> next.filter(one -> one.card().equals(here.card())).isPresent());
        Map<Integer, Used> all = new HashMap<>(same.isPresent() ? used : Map.of());
        same.ifPresent(here -> all.put(here.number(), new Used(total, elapsed(now))));
        return all;
    }

    /** A clock that was set back counts as one that stood still. */
    private Duration elapsed(Instant now) {
        Duration since = runningSince.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return before.plus(since.isNegative() ? Duration.ZERO : since);
    }

    /**
     * What was used of a round's time.
     *
     * @param total how long it takes, with what was added to it
     * @param elapsed how long it ran
     */
    public record Used(Duration total, Duration elapsed) {}
}
