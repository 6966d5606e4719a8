package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTimerTest {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final CardRef CARD = new CardRef("kit", "energizer-6");
    private static final RoundPhase ALONE = new RoundPhase(CARD, 1, 3, "Alleen");
    private static final RoundPhase PAIRS = new RoundPhase(CARD, 2, 3, "In tweetallen");
    private final RoundTimer timer =
            RoundTimer.started(Duration.ofMinutes(5), Optional.empty(), Optional.empty(), START);

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
    void moreTimeIsAddedToWhatIsLeftAndOnceThatIsOverCountsFromNow() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(timer.extended(minute, START.plusSeconds(60)).left(START.plusSeconds(60)))
                .isEqualTo(Duration.ofMinutes(5));
        Instant over = START.plusSeconds(330);
        assertThat(timer.extended(minute, over).left(over)).isEqualTo(minute);
        assertThat(timer.extended(minute, over).extended(minute, over).left(over))
                .isEqualTo(Duration.ofMinutes(2));
        RoundTimer paused = timer.paused(over);
        assertThat(paused.extended(minute, over.plusSeconds(99)).left(over.plusSeconds(500)))
                .isEqualTo(minute);
    }

    @Test
    void aPhaseThatWasLeftGoesOnWithTheTimeThatItHad() {
        RoundTimer alone = begin(180, ALONE, Optional.empty(), 0).extended(Duration.ofSeconds(60), START);
        RoundTimer pairs = begin(300, PAIRS, Optional.of(alone), 40);
        assertThat(pairs.left(START.plusSeconds(40))).isEqualTo(Duration.ofSeconds(300));
        RoundTimer back = begin(180, ALONE, Optional.of(pairs), 50);
        assertThat(back.left(START.plusSeconds(50))).isEqualTo(Duration.ofSeconds(200));
        RoundTimer again = begin(300, PAIRS, Optional.of(back), 60);
        assertThat(again.left(START.plusSeconds(60))).isEqualTo(Duration.ofSeconds(290));
    }

    @Test
    void thePhaseThatIsUnderWayBeginsAnewAndAnotherCardsPhaseHasAllItsTime() {
        RoundTimer alone = begin(180, ALONE, Optional.empty(), 0).shown(true);
        RoundTimer anew = begin(180, ALONE, Optional.of(alone), 100);
        assertThat(anew.left(START.plusSeconds(100))).isEqualTo(Duration.ofSeconds(180));
        assertThat(anew.onWall()).isTrue();
        RoundPhase other = new RoundPhase(new CardRef("kit", "1.4-a1"), 1, 8, "Noteren");
        RoundTimer vision = begin(60, other, Optional.of(alone), 100);
        assertThat(vision.left(START.plusSeconds(100))).isEqualTo(Duration.ofSeconds(60));
        assertThat(begin(180, ALONE, Optional.of(vision), 110).left(START.plusSeconds(110)))
                .isEqualTo(Duration.ofSeconds(180));
    }

    private static RoundTimer begin(int seconds, RoundPhase phase, Optional<RoundTimer> last, int after) {
        return RoundTimer.started(Duration.ofSeconds(seconds), Optional.of(phase), last, START.plusSeconds(after));
    }

    @Test
    void aPhaseIsOneOfThoseThatThereAre() {
        assertThatThrownBy(() -> new RoundPhase(CARD, 0, 3, "Alleen")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPhase(CARD, 4, 3, "Alleen")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundPhase(CARD, 1, 3, " ")).isInstanceOf(IllegalArgumentException.class);
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
