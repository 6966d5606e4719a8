package nl.driehoek.session.plan;

import static nl.driehoek.control.Shelves.ref;
import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLatenessTest {
    private static final Plan PLAN = new Plan(
            List.of(
                    new PlanItem(new WholeSet("proef", "1.1"), OptionalInt.of(20)),
                    new PlanItem(new OneCard(ref("1.1-q2")), OptionalInt.of(5)),
                    new PlanItem(new OneCard(ref("2.1-q1")), OptionalInt.of(10))),
            0);

    @Test
    void theLastPlannedCardOnTheTableTellsWhereTheSessionIs() {
        assertThat(item("1.1-q3")).isEqualTo(0);
        assertThat(item("1.1-q3", "1.1-q2")).isEqualTo(1);
        assertThat(item("1.1-q3", "2.1-q1", "def-a", "1.2-q1")).isEqualTo(2);
    }

    @Test
    void beforeAPlannedCardOrWithoutTimesNothingIsLate() {
        assertThat(progress(PLAN, 90, "1.2-q1").late()).isEmpty();
        assertThat(progress(PLAN, 90).late()).isEmpty();
        assertThat(progress(Plan.of(List.of(new OneCard(ref("2.1-q1")))), 90, "2.1-q1")
                        .late())
                .isEmpty();
        assertThat(progress(Plan.NONE, 90, "2.1-q1").late()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1-q1, 0, 0, false",
        "1.1-q1, 1200, 0, false",
        "1.1-q1, 1290, 90, false", // more than a minute, but less than a tenth of 20
        "1.1-q1, 1320, 120, false",
        "1.1-q1, 1321, 121, true",
        "2.1-q1, 1500, 0, false",
        "2.1-q1, 1350, -150, false",
        "2.1-q1, 1349, -151, true",
        "2.1-q1, 2311, 211, true"
    })
    void itSpeaksOnlyWhenItMatters(String card, int used, int late, boolean matters) {
        PlanProgress progress = progress(PLAN, used, card);
        assertThat(progress.late()).contains(Duration.ofSeconds(late));
        assertThat(progress.noticeablyLate().isPresent()).isEqualTo(matters);
    }

    @Test
    void aMinuteIsNothingHoweverShortThePlan() {
        Plan brief = Plan.of(List.of(new OneCard(ref("2.1-q1")))).timed(0, OptionalInt.of(1));
        assertThat(progress(brief, 120, "2.1-q1").noticeablyLate()).isEmpty();
        assertThat(progress(brief, 121, "2.1-q1").noticeablyLate()).isPresent();
    }

    @Test
    void afterAnItemWithoutATimeNobodyIsCalledLateButEarlyStillIs() {
        Plan open = PLAN.timed(1, OptionalInt.empty());
        assertThat(progress(open, 9000, "2.1-q1").late()).contains(Duration.ZERO);
        assertThat(progress(open, 600, "2.1-q1").late()).contains(Duration.ofMinutes(-10));
    }

    private static int item(String... laid) {
        return progress(PLAN, 0, laid).item().orElseThrow();
    }

    private static PlanProgress progress(Plan plan, int seconds, String... placed) {
        List<PlacedCard> cards = Arrays.stream(placed)
                .map(card -> new PlacedCard(new CardRef("proef", card), Duration.ZERO))
                .toList();
        return PlanProgress.of(plan, LIBRARY, cards, Duration.ofSeconds(seconds));
    }
}
