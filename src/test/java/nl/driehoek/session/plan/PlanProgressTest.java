package nl.driehoek.session.plan;

import static nl.driehoek.control.Shelves.ref;
import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanProgressTest {
    private static final Plan PLAN = new Plan(
            List.of(
                    new PlanItem(new WholeSet("proef", "1.1"), OptionalInt.of(20)),
                    new PlanItem(new OneCard(ref("1.1-q2")), OptionalInt.of(5)),
                    new PlanItem(new OneCard(ref("2.1-q1")), OptionalInt.of(10))),
            2);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void theTimeInAnItemCountsFromTheFirstOfItsCardsInARow() {
        PlanProgress at = progress(1500, placed("1.1-q1", 60), placed("1.1-q3", 600));
        assertThat(at.item()).hasValue(0);
        assertThat(at.onItem()).hasSeconds(1440);
        PlanProgress further = progress(1500, placed("1.1-q1", 60), placed("1.1-q2", 700), placed("1.1-q3", 900));
        assertThat(further.item()).hasValue(0);
        assertThat(further.onItem()).hasSeconds(600);
    }

    @Test
    void beforeAnythingPlannedTheFirstItemIsYetToCome() {
        PlanProgress at = progress(90, placed("1.2-q1", 0));
        assertThat(at.item()).isEmpty();
        assertThat(at.next()).hasValue(0);
        assertThat(at.onItem()).isZero();
        assertThat(at.noticeablyLate()).isEmpty();
    }

    @Test
    void stoppingIsAdvisedOnlyWhereTimeIsShortAndTheLineStillAhead() {
        assertThat(progress(1800, placed("1.1-q2", 0)).mayStop()).isTrue();
        assertThat(progress(1500, placed("1.1-q2", 0)).mayStop()).isFalse();
        assertThat(progress(3000, placed("2.1-q1", 0)).mayStop()).isFalse();
        assertThat(progress(60, placed("2.1-q1", 0)).noticeablyLate()).isPresent();
        assertThat(progress(60, placed("2.1-q1", 0)).mayStop()).isFalse();
    }

    @Test
    void anItemIsGoneToByTheFirstOfItsCardsThatIsLeft() {
        PlanProgress at = progress(0);
        List<CardRef> pile = List.of(ref("1.2-q1"), ref("1.1-q2"), ref("1.1-q3"), ref("1.1-q1"));
        assertThat(at.leadsTo(0, LIBRARY, pile)).contains(ref("1.1-q3"));
        assertThat(at.leadsTo(1, LIBRARY, pile)).contains(ref("1.1-q2"));
        assertThat(at.leadsTo(2, LIBRARY, pile)).isEmpty();
    }

    /** Random and planned draw mix: what is not planned may come in anywhere. */
    @ParameterizedTest
    @MethodSource("seeds")
    void cardsThatAreNotPlannedChangeNothing(long seed) {
        Random random = new Random(seed);
        Plan plan = RandomPlan.of(seed);
        List<CardRef> all = new ArrayList<>(LIBRARY.decks().stream()
                .flatMap(deck -> deck.cards().map(deck::ref))
                .toList());
        Collections.shuffle(all, random);
        List<PlacedCard> placed = IntStream.range(0, all.size())
                .mapToObj(i -> new PlacedCard(all.get(i), Duration.ofMinutes(i)))
                .toList();
        Set<CardRef> planned = plan.items().stream()
                .flatMap(item -> PlanCards.all(LIBRARY, item.topic()).stream())
                .collect(Collectors.toSet());
        List<PlacedCard> only =
                placed.stream().filter(one -> planned.contains(one.card())).toList();
        Duration used = Duration.ofMinutes(random.nextInt(100));
        assertThat(PlanProgress.of(plan, LIBRARY, placed, used)).isEqualTo(PlanProgress.of(plan, LIBRARY, only, used));
    }

    private static PlanProgress progress(int seconds, PlacedCard... placed) {
        return PlanProgress.of(PLAN, LIBRARY, List.of(placed), Duration.ofSeconds(seconds));
    }

    private static PlacedCard placed(String card, int after) {
        return new PlacedCard(ref(card), Duration.ofSeconds(after));
    }
}
