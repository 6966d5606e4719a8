package nl.driehoek.ui.presenter.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Typing;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.presenter.model.PresenterContext;

/**
 * Tells the time of day and what is left of a round, each when it changes: once a second while a round runs and once a
 * minute otherwise. Lives on the FX thread.
 */
public final class RoundClock {
    private static final Duration LATE = Duration.ofSeconds(-3);

    private final PresenterContext desk;
    private final Clock clock;
    private final Typing.Alarm alarm;
    private final ReadOnlyObjectWrapper<Optional<Duration>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalTime> time = new ReadOnlyObjectWrapper<>(LocalTime.MIDNIGHT);
    private boolean running;
    private Runnable over = () -> {};

    /**
     * A clock that stands still yet.
     *
     * @param clock in the zone that the reader lives in
     */
    public RoundClock(PresenterContext desk, Clock clock, Typing.Alarm alarm) {
        this.desk = desk;
        this.clock = clock;
        this.alarm = alarm;
        desk.model(model -> model.session().projection().timer()).subscribe(_ -> look());
    }

    /** Does this each time that the round which is under way comes to its end while somebody looks. */
    public void whenOver(Runnable action) {
        over = action;
    }

    /** Runs from now on, or stands still while nobody looks. */
    void run(boolean seen) {
        running = seen;
        alarm.cancel();
        look();
    }

    /** What is left of the round that is under way, in whole seconds; negative once it is over. */
    ReadOnlyObjectProperty<Optional<Duration>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** The time of day in whole minutes. */
    ReadOnlyObjectProperty<LocalTime> timeProperty() {
        return time.getReadOnlyProperty();
    }

    /** A machine that slept through the end of a round has nothing to say when it wakes. */
    private static boolean justOver(Duration left) {
        return !left.isPositive() && left.compareTo(LATE) > 0;
    }

    private void look() {
        Instant now = clock.instant();
        Optional<RoundTimer> timer =
                desk.model().getValue().session().projection().timer();
        Optional<Duration> before = left.get();
        left.set(timer.map(round -> RoundTimer.seconds(round.left(now))));
        boolean moves = running && timer.filter(RoundTimer::isRunning).isPresent();
        if (moves
                && before.filter(Duration::isPositive).isPresent()
                && left.get().filter(RoundClock::justOver).isPresent()) {
            over.run();
        }
        LocalTime exact = LocalTime.ofInstant(now, clock.getZone());
        LocalTime minute = exact.truncatedTo(ChronoUnit.MINUTES);
        time.set(minute);
        if (running) {
            Duration untilMinute = Duration.ofMinutes(1).minus(Duration.between(minute, exact));
            Optional<RoundTimer> moving = timer.filter(RoundTimer::isRunning);
            alarm.set(
                    moving.map(round -> RoundTimer.untilChange(round.left(now))).orElse(untilMinute), this::look);
        }
    }
}
