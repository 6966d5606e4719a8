package nl.driehoek.session.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time in a session never goes back, whatever is done to the clock of the machine. */
class SessionClockTest {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    private final Settable machine = new Settable();

    @Test
    void itIsTheMachinesTime() {
        Clock clock = new SessionClock(machine, START.minusSeconds(60));
        assertThat(clock.instant()).isEqualTo(START);
        machine.now = START.plusSeconds(5);
        assertThat(clock.withZone(ZoneId.of("Europe/Amsterdam")).instant()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void aClockThatIsSetBackLeavesThePaceOfARound() {
        Clock clock = new SessionClock(machine, START);
        machine.now = START.plusSeconds(100);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(100));
        machine.now = START.minus(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(100));
        machine.now = machine.now.plusSeconds(7);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(107));
        machine.now = START.plusSeconds(200);
        assertThat(clock.instant()).as("set right again").isEqualTo(START.plusSeconds(200));
        machine.now = START.plusSeconds(203);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(203));
    }

    @Test
    void aSessionOfAClockThatWasWrongGoesOnFromThere() {
        Instant wrong = Instant.parse("2099-01-01T00:00:00Z");
        Clock clock = new SessionClock(machine, wrong);
        assertThat(clock.instant()).isEqualTo(wrong);
        machine.now = START.plusSeconds(30);
        assertThat(clock.instant()).isEqualTo(wrong.plusSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itNeverGoesBack(long seed) {
        Random random = new Random(seed);
        Clock clock = new SessionClock(machine, START);
        Instant before = START;
        for (int i = 0; i < 2_000; i++) {
            machine.now = random.nextInt(20) == 0
                    ? START.plusSeconds(random.nextInt(2_000_000) - 1_000_000)
                    : machine.now.plusMillis(random.nextInt(5_000));
            Instant now = clock.instant();
            assertThat(now).isAfterOrEqualTo(before).isAfterOrEqualTo(machine.now);
            before = now;
        }
    }

    private static final class Settable extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
