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

class StandingTest {
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
        Standing at = standing(1500, laid("1.1-q1", 60), laid("1.1-q3", 600));
        assertThat(at.item()).hasValue(0);
        assertThat(at.onItem()).hasSeconds(1440);
        Standing further = standing(1500, laid("1.1-q1", 60), laid("1.1-q2", 700), laid("1.1-q3", 900));
        assertThat(further.item()).hasValue(0);
        assertThat(further.onItem()).hasSeconds(600);
    }

    @Test
    void beforeAnythingPlannedTheFirstItemIsYetToCome() {
        Standing at = standing(90, laid("1.2-q1", 0));
        assertThat(at.item()).isEmpty();
        assertThat(at.next()).hasValue(0);
        assertThat(at.onItem()).isZero();
        assertThat(at.pressing()).isEmpty();
    }

    @Test
    void stoppingIsAdvisedOnlyWhereTimeIsShortAndTheLineStillAhead() {
        assertThat(standing(1800, laid("1.1-q2", 0)).mayStop()).isTrue();
        assertThat(standing(1500, laid("1.1-q2", 0)).mayStop()).isFalse();
        assertThat(standing(3000, laid("2.1-q1", 0)).mayStop()).isFalse();
        assertThat(standing(60, laid("2.1-q1", 0)).pressing()).isPresent();
        assertThat(standing(60, laid("2.1-q1", 0)).mayStop()).isFalse();
    }

    @Test
    void anItemIsGoneToByTheFirstOfItsCardsThatIsLeft() {
        Standing at = standing(0);
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
        List<Laid> laid = IntStream.range(0, all.size())
                .mapToObj(i -> new Laid(all.get(i), Duration.ofMinutes(i)))
                .toList();
        Set<CardRef> planned = plan.items().stream()
                .flatMap(item -> PlanCards.all(LIBRARY, item.topic()).stream())
                .collect(Collectors.toSet());
        List<Laid> only =
                laid.stream().filter(one -> planned.contains(one.card())).toList();
        Duration used = Duration.ofMinutes(random.nextInt(100));
        assertThat(Standing.of(plan, LIBRARY, laid, used)).isEqualTo(Standing.of(plan, LIBRARY, only, used));
    }

    private static Standing standing(int seconds, Laid... laid) {
        return Standing.of(PLAN, LIBRARY, List.of(laid), Duration.ofSeconds(seconds));
    }

    private static Laid laid(String card, int after) {
        return new Laid(ref(card), Duration.ofSeconds(after));
    }
}
