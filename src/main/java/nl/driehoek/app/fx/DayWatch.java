package nl.driehoek.app.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.driehoek.control.Typing;

/**
 * Notices that it has become another day, within a minute, also after the machine was asleep. Lives on the FX thread.
 */
final class DayWatch {
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Clock clock;
    private final Typing.Alarm alarm;
    private final Runnable changed;
    private LocalDate today;

    /** A watch by this clock, which looks whenever the alarm goes off. */
    DayWatch(Clock clock, Typing.Alarm alarm, Runnable changed) {
        this.clock = clock;
        this.alarm = alarm;
        this.changed = changed;
        this.today = LocalDate.now(clock);
    }

    /** Watches from now on. */
    void begin() {
        alarm.set(LOOK, this::look);
    }

    private void look() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(today)) {
            today = now;
            changed.run();
        }
        begin();
    }
}
