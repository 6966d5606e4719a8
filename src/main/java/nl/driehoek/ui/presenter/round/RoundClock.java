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
import nl.driehoek.ui.presenter.model.Desk;

/**
 * Tells the time of day and what is left of a round, each when it changes: once a second while a round runs and once a
 * minute otherwise. Lives on the FX thread.
 */
public final class RoundClock {
    private final Desk desk;
    private final Clock clock;
    private final Typing.Alarm alarm;
    private final ReadOnlyObjectWrapper<Optional<Duration>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalTime> time = new ReadOnlyObjectWrapper<>(LocalTime.MIDNIGHT);
    private boolean running;

    /**
     * A clock that stands still yet.
     *
     * @param clock in the zone that the reader lives in
     */
    public RoundClock(Desk desk, Clock clock, Typing.Alarm alarm) {
        this.desk = desk;
        this.clock = clock;
        this.alarm = alarm;
        desk.model().subscribe(_ -> look());
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

    private void look() {
        Instant now = clock.instant();
        Optional<RoundTimer> timer =
                desk.model().getValue().session().projection().timer();
        left.set(timer.map(round -> RoundTime.seconds(round.left(now))));
        LocalTime exact = LocalTime.ofInstant(now, clock.getZone());
        LocalTime minute = exact.truncatedTo(ChronoUnit.MINUTES);
        time.set(minute);
        if (running) {
            Duration untilMinute = Duration.ofMinutes(1).minus(Duration.between(minute, exact));
            Optional<RoundTimer> moving = timer.filter(RoundTimer::isRunning);
            alarm.set(
                    moving.map(round -> RoundTime.untilChange(round.left(now))).orElse(untilMinute), this::look);
        }
    }
}
