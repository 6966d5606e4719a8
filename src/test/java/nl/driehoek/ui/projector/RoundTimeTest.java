package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTimeTest {

    @ParameterizedTest
    @CsvSource({
        "300000, 5:00, false",
        "299001, 5:00, false",
        "299000, 4:59, false",
        "1, 0:01, false",
        "0, 0:00, false",
        "-999, 0:00, false",
        "-1000, +0:01, true",
        "-12300, +0:12, true",
        "-754000, +12:34, true",
        "3600000, 60:00, false"
    })
    void aRoundStartsAtItsFullTimeAndCountsOnPastItsEnd(long left, String words, boolean over) {
        assertThat(RoundTime.of(Duration.ofMillis(left))).isEqualTo(new RoundTime(words, over));
    }

    @ParameterizedTest
    @ValueSource(longs = {300_000, 299_999, 1_001, 1_000, 999, 1, 0, -1, -999, -1_000, -1_001, -60_500})
    void theNextTickComesJustWhenTheWordsChange(long left) {
        long wait = RoundTime.untilNext(Duration.ofMillis(left)).toMillis();
        RoundTime now = RoundTime.of(Duration.ofMillis(left));
        assertThat(wait).isBetween(1L, 1_000L);
        assertThat(RoundTime.of(Duration.ofMillis(left - wait + 1))).isEqualTo(now);
    }

    @Test
    void aTickNeverComesTooEarlyToMatter() {
        assertThat(RoundTime.of(Duration.ofMillis(5_000).minus(RoundTime.untilNext(Duration.ofMillis(5_000))))
                        .words())
                .isEqualTo("0:04");
    }
}
