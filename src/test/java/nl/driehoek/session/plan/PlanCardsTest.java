package nl.driehoek.session.plan;

import static nl.driehoek.control.Shelves.ref;
import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCardsTest {
    private static final Topic SET = new WholeSet("proef", "1.1");
    private static final Set<CardRef> ALL = LIBRARY.decks().stream()
            .flatMap(deck -> deck.cards().filter(card -> card.kind().drawable()).map(deck::ref))
            .collect(Collectors.toSet());

    private final PlanCards all = new PlanCards(LIBRARY, ALL);

    @ParameterizedTest
    @MethodSource("nl.driehoek.session.plan.PlanTest#plans")
    void aPileHoldsEveryChosenCardOnceAndTheSameForTheSameDice(Plan plan) {
        List<CardRef> pile = all.pile(plan, new Random(3));
        assertThat(pile).doesNotHaveDuplicates().containsAll(ALL).isEqualTo(all.pile(plan, new Random(3)));
        assertThat(pile.subList(0, planned(plan).size())).containsExactlyInAnyOrderElementsOf(planned(plan));
    }

    @Test
    void plannedCardsComeInOrderAndSetsShuffledWithinThemselvesThenTheRest() {
        Plan plan = Plan.of(List.of(new OneCard(ref("2.1-q1")), SET, new OneCard(ref("1.1-q2"))));
        Set<CardRef> chosen = Set.of(ref("1.1-q1"), ref("1.1-q2"), ref("1.1-q3"), ref("1.2-q1"), ref("2.1-q1"));
        List<CardRef> pile = new PlanCards(LIBRARY, chosen).pile(plan, new Random(1));
        assertThat(pile.getFirst()).isEqualTo(ref("2.1-q1"));
        assertThat(pile.subList(1, 3)).containsExactlyInAnyOrder(ref("1.1-q1"), ref("1.1-q3"));
        assertThat(pile.subList(3, 5)).containsExactly(ref("1.1-q2"), ref("1.2-q1"));
    }

    @Test
    void ofAPlannedSetOnlyTheChosenCardsAreDrawn() {
        PlanCards some = new PlanCards(LIBRARY, Set.of(ref("1.1-q2")));
        assertThat(some.pile(Plan.of(List.of(SET)), new Random(1))).containsExactly(ref("1.1-q2"));
    }

    @Test
    void whatIsNotChosenAnyMoreFallsOutOfThePlanButADefinitionStays() {
        Topic definition = new OneCard(ref("def-a"));
        Topic definitions = new WholeSet("proef", "definitions");
        Topic gone = new OneCard(new CardRef("weg", "1"));
        Plan plan = Plan.of(List.of(SET, new OneCard(ref("1.2-q1")), definition, definitions, gone));
        assertThat(new PlanCards(LIBRARY, Set.of(ref("1.2-q1"))).fitting(plan))
                .isEqualTo(Plan.of(List.of(new OneCard(ref("1.2-q1")), definition, definitions)));
    }

    @Test
    void besideThePlanStandWholeSetsAsSuchAndOthersCardByCard() {
        Set<CardRef> chosen = Set.of(ref("1.1-q3"), ref("1.1-q1"), ref("1.2-q1"), ref("2.1-q1"));
        Plan plan = Plan.of(List.of(new OneCard(ref("2.1-q1"))));
        assertThat(new PlanCards(LIBRARY, chosen).beside(plan))
                .containsExactly(new OneCard(ref("1.1-q1")), new OneCard(ref("1.1-q3")), new WholeSet("proef", "1.2"));
    }

    @Test
    void withoutAPlanThePileIsShuffledAsEver() {
        assertThat(all.pile(Plan.NONE, new Random(5)))
                .containsExactlyInAnyOrderElementsOf(ALL)
                .isNotEqualTo(all.pile(Plan.NONE, new Random(6)));
    }

    private Set<CardRef> planned(Plan plan) {
        return plan.items().stream()
                .flatMap(item -> all.of(item.topic()).stream())
                .collect(Collectors.toSet());
    }
}
