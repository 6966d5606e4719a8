package nl.driehoek.ui.presenter.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTimeTest {
    @ParameterizedTest
    @CsvSource({
        "300000, 5:00", "299999, 5:00", "299000, 4:59", "1, 0:01", "0, 0:00",
        "-999, 0:00", "-1000, +0:01", "-75500, +1:15", "600000, 10:00", "3600000, 60:00"
    })
    void aSecondStaysUntilItIsOver(long millis, String words) {
        assertThat(RoundTime.words(Duration.ofMillis(millis))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"300000, 1000", "299999, 999", "299001, 1", "0, 1000", "-1, 999", "-999, 1", "-1000, 1000"})
    void theNextLookIsWhenTheSecondChanges(long millis, long until) {
        assertThat(RoundTime.untilChange(Duration.ofMillis(millis))).hasMillis(until);
    }

    @Test
    void aRoundIsOverOnlyAfterItsLastSecond() {
        assertThat(RoundTime.isOver(Duration.ZERO)).isFalse();
        assertThat(RoundTime.isOver(Duration.ofSeconds(-1))).isTrue();
    }
}
