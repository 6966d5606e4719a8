package nl.driehoek.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as texts that sort. */
class TimestampTest {
    @Test
    void aMomentAlwaysHasThreeDigitsAfterItsSecond() {
        assertThat(Timestamp.text(Instant.parse("2026-11-22T14:30:00Z"))).isEqualTo("2026-11-22T14:30:00.000Z");
        assertThat(Timestamp.text(Instant.parse("2026-11-22T14:30:00.250Z"))).isEqualTo("2026-11-22T14:30:00.250Z");
    }

    @Test
    void whatIsFinerThanAMillisecondGoes() {
        Instant fine = Instant.parse("2026-11-22T14:30:00.123999Z");
        assertThat(Timestamp.rounded(fine)).isEqualTo(Instant.parse("2026-11-22T14:30:00.123Z"));
        assertThat(Timestamp.instant(Timestamp.text(fine))).contains(Timestamp.rounded(fine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "null",
                "2026-13-22T14:30:00.000Z",
                "2026-11-22",
                "2026-02-30T14:30:00.000Z",
                "2026-11-22T25:30:00.000Z",
                "2026-11-22T14:60:00.000Z"
            })
    void anyOtherTextIsNoMoment(String text) {
        assertThat(Timestamp.instant(text)).isEmpty();
    }

    @Test
    void everyMomentIsReadBackAsWellAsOtherShapesOfIt() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            Instant at = Instant.ofEpochMilli(random.nextLong(0, 4_102_444_800_000L));
            assertThat(Timestamp.instant(Timestamp.text(at))).contains(at);
        }
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(Timestamp.instant("2026-11-22T12:00:00Z")).contains(noon);
        assertThat(Timestamp.instant("2026-11-22T12:00:00.000000Z")).contains(noon);
        assertThat(Timestamp.instant("2026-11-22T13:00:00.000+01:00")).contains(noon);
    }
}
