package nl.driehoek.session.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.control.Shelves;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {
    private static final Topic SET = new WholeSet("proef", "1.1");
    private static final Topic CARD = new OneCard(Shelves.ref("1.2-q1"));
    private static final Topic OTHER = new OneCard(Shelves.ref("2.1-q1"));
    private static final Plan THREE = Plan.of(List.of(SET, CARD, OTHER));

    static Stream<Plan> plans() {
        return LongStream.rangeClosed(1, 200).mapToObj(RandomPlan::of);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void movingLosesNothingAndIsUndoneByMovingBack(Plan plan) {
        for (int from = 0; from < plan.items().size(); from++) {
            for (int to = 0; to < plan.items().size(); to++) {
                Plan moved = plan.move(from, to);
                assertThat(moved.items()).containsExactlyInAnyOrderElementsOf(plan.items());
                assertThat(moved.items().get(to)).isEqualTo(plan.items().get(from));
                assertThat(moved.minutes()).isEqualTo(plan.minutes());
                assertThat(moved.move(to, from)).isEqualTo(plan);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void removingTakesOneItemWithItsMinutesAndKeepsTheLineBetweenTheSameItems(Plan plan) {
        for (int at = 0; at < plan.items().size(); at++) {
            PlanItem gone = plan.items().get(at);
            Plan less = plan.remove(at);
            assertThat(less.has(gone.topic())).isFalse();
            assertThat(less.minutes()).isEqualTo(plan.minutes() - gone.minutes().orElse(0));
            assertThat(less.items().subList(less.stop(), less.items().size()))
                    .isEqualTo(plan.items().subList(plan.stop(), plan.items().size()).stream()
                            .filter(item -> !item.equals(gone))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void markingTwiceTakesTheLineAway(Plan plan) {
        for (int at = 0; at < plan.items().size(); at++) {
            Plan marked = plan.stop() == at + 1 ? plan.mark(at) : plan;
            assertThat(marked.mark(at).stop()).isEqualTo(at + 1);
            assertThat(marked.mark(at).mark(at).stop()).isZero();
        }
    }

    @Test
    void beyondTheEndsNothingMoves() {
        assertThat(THREE.move(0, -1)).isEqualTo(THREE);
        assertThat(THREE.move(2, 3)).isEqualTo(THREE);
    }

    @Test
    void timesAddUpToTheLineAndToTheEnd() {
        Plan plan =
                THREE.timed(0, OptionalInt.of(20)).timed(2, OptionalInt.of(10)).mark(1);
        assertThat(plan.minutes()).isEqualTo(30);
        assertThat(plan.minutesToStop()).isEqualTo(20);
        assertThat(THREE.minutesToStop()).isZero();
    }

    @Test
    void nothingIsPlannedTwice() {
        assertThat(THREE.add(PlanItem.of(SET))).isEqualTo(THREE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(List.of(PlanItem.of(SET), PlanItem.of(SET)), 0));
    }

    @Test
    void aPlanOrItemThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(THREE.items(), 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanItem(SET, OptionalInt.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanItem(SET, OptionalInt.of(181)));
    }

    @ParameterizedTest
    @CsvSource({"20, 1, 21", "20, -5, 15", "1, -1, 1", "178, 5, 180", ", 5, 5", ", -5, "})
    void minutesGoUpAndDownAsFarAsTheyCan(Integer minutes, int by, Integer after) {
        assertThat(new PlanItem(SET, optional(minutes)).longer(by).minutes()).isEqualTo(optional(after));
    }

    private static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
