package nl.driehoek.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ui.notes.ManualAlarm;
import org.junit.jupiter.api.Test;

class DayWatchTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T22:58:30Z");
    private final ManualAlarm alarm = new ManualAlarm();

    @Test
    void anotherDayIsNoticedOnceAndTheNextOneToo() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return HERE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        new DayWatch(clock, alarm, () -> told.add("another day")).begin();
        later(60);
        assertThat(told).isEmpty();
        later(60);
        assertThat(told).hasSize(1);
        later(60);
        assertThat(told).hasSize(1);
        later(24 * 60 * 60);
        assertThat(told).hasSize(2);
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
        alarm.ring();
    }
}
