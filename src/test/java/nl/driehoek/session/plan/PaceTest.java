package nl.driehoek.session.plan;

import static nl.driehoek.control.Shelves.ref;
import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
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
    void beforeAPlannedCardOrWithoutTimesThereIsNoPace() {
        assertThat(pace(PLAN, 90, "1.2-q1")).isEmpty();
        assertThat(pace(PLAN, 90)).isEmpty();
        assertThat(pace(Plan.of(List.of(new OneCard(ref("2.1-q1")))), 90, "2.1-q1"))
                .isEmpty();
        assertThat(pace(Plan.NONE, 90, "2.1-q1")).isEmpty();
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
        Pace pace = pace(PLAN, used, card).orElseThrow();
        assertThat(pace.late()).isEqualTo(Duration.ofSeconds(late));
        assertThat(pace.matters()).isEqualTo(matters);
    }

    @Test
    void aMinuteIsNothingHoweverShortThePlan() {
        Plan brief = Plan.of(List.of(new OneCard(ref("2.1-q1")))).timed(0, OptionalInt.of(1));
        assertThat(pace(brief, 120, "2.1-q1").orElseThrow().matters()).isFalse();
        assertThat(pace(brief, 121, "2.1-q1").orElseThrow().matters()).isTrue();
    }

    @Test
    void afterAnItemWithoutATimeNobodyIsCalledLateButEarlyStillIs() {
        Plan open = PLAN.timed(1, OptionalInt.empty());
        assertThat(pace(open, 9000, "2.1-q1").orElseThrow().late()).isZero();
        assertThat(pace(open, 600, "2.1-q1").orElseThrow().late()).isEqualTo(Duration.ofMinutes(-10));
    }

    private static int item(String... laid) {
        return pace(PLAN, 0, laid).orElseThrow().item();
    }

    private static Optional<Pace> pace(Plan plan, int seconds, String... laid) {
        List<CardRef> cards =
                Arrays.stream(laid).map(card -> new CardRef("proef", card)).toList();
        return Pace.of(plan, LIBRARY, cards, Duration.ofSeconds(seconds));
    }
}
