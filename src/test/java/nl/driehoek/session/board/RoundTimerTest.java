package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTimerTest {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private final RoundTimer timer = RoundTimer.started(Duration.ofMinutes(5), START, false);

    @Test
    void itCountsDownAndOnPastItsEnd() {
        assertThat(timer.left(START)).isEqualTo(Duration.ofMinutes(5));
        assertThat(timer.left(START.plusSeconds(301))).isEqualTo(Duration.ofSeconds(-1));
    }

    @Test
    void aClockThatWasSetBackStandsStill() {
        assertThat(timer.left(START.minusSeconds(3600))).isEqualTo(Duration.ofMinutes(5));
        assertThat(timer.paused(START.minusSeconds(3600)).left(START)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whatRanBeforeAPauseCounts() {
        RoundTimer paused = timer.paused(START.plusSeconds(60));
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.left(START.plusSeconds(9999))).isEqualTo(Duration.ofMinutes(4));
        RoundTimer resumed = paused.resumed(START.plusSeconds(100));
        assertThat(resumed.left(START.plusSeconds(160))).isEqualTo(Duration.ofMinutes(3));
        assertThat(resumed.resumed(START.plusSeconds(200))).isEqualTo(resumed);
        assertThat(resumed.shown(true).onWall()).isTrue();
        assertThat(resumed.shown(true).shown(false)).isEqualTo(resumed);
    }

    @Test
    void aRoundTakesSomeTime() {
        assertThatThrownBy(() -> new RoundTimer(Duration.ZERO, Optional.empty(), Duration.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "300000, 5:00, false",
        "299999, 5:00, false",
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
    void aSecondStaysUntilItHasGone(long left, String words, boolean over) {
        assertThat(RoundTimer.words(Duration.ofMillis(left))).isEqualTo(words);
        assertThat(RoundTimer.isOver(Duration.ofMillis(left))).isEqualTo(over);
        assertThat(RoundTimer.words(RoundTimer.seconds(Duration.ofMillis(left))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(longs = {300_000, 299_999, 299_001, 1_001, 1_000, 999, 1, 0, -1, -999, -1_000, -1_001, -60_500})
    void theNextLookComesJustWhenTheWordsChange(long left) {
        long wait = RoundTimer.untilChange(Duration.ofMillis(left)).toMillis();
        String now = RoundTimer.words(Duration.ofMillis(left));
        assertThat(wait).isBetween(1L, 1_000L);
        assertThat(RoundTimer.words(Duration.ofMillis(left - wait + 1))).isEqualTo(now);
        long next = left - wait;
        if (next <= -1_000 || next >= 0) {
            assertThat(RoundTimer.words(Duration.ofMillis(next))).isNotEqualTo(now);
        }
    }
}
