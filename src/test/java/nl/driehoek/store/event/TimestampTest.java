package nl.driehoek.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    @ValueSource(strings = {"", "gisteren", "null", "2026-13-22T14:30:00.000Z", "2026-11-22"})
    void anyOtherTextIsNoMoment(String text) {
        assertThat(Timestamp.instant(text)).isEmpty();
    }
}
