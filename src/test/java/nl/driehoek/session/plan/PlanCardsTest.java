package nl.driehoek.session.plan;

import static nl.driehoek.control.Shelves.ref;
import static nl.driehoek.session.plan.RandomPlan.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
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

    @Test
    void aPlannedSetIsShuffledToo() {
        Plan plan = Plan.of(List.of(SET));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> all.pile(plan, new Random(seed)).subList(0, 3))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void theDecksMinutesFillAPlanAndATypedNumberWins() {
        PlanCards timed = new PlanCards(timedLibrary(), Set.of(card("a"), card("b"), card("c")));
        Topic whole = new WholeSet("tijd", "1");
        assertThat(timed.minutes(whole)).hasValue(17);
        assertThat(new PlanCards(timedLibrary(), Set.of(card("b"))).minutes(whole))
                .hasValue(12);
        assertThat(timed.minutes(new OneCard(card("c")))).isEmpty();
        assertThat(timed.minutes(new WholeSet("tijd", "weg"))).isEmpty();
        Plan plan = new Plan(
                List.of(
                        PlanItem.of(whole),
                        new PlanItem(new OneCard(card("a")), OptionalInt.of(9)),
                        PlanItem.of(new OneCard(card("c")))),
                2);
        assertThat(timed.timed(plan))
                .isEqualTo(new Plan(
                        List.of(
                                new PlanItem(whole, OptionalInt.of(17)),
                                new PlanItem(new OneCard(card("a")), OptionalInt.of(9)),
                                PlanItem.of(new OneCard(card("c")))),
                        2));
    }

    @Test
    void aSetThatTakesLongerThanCanBePlannedTakesTheMost() {
        assertThat(new PlanCards(timedLibrary(), Set.of(card("d"), card("e"))).minutes(new WholeSet("tijd", "2")))
                .hasValue(PlanItem.MOST);
    }

    /** Set 1 with cards of 5 and 12 minutes and one without, set 2 with two of 170. */
    private static Library timedLibrary() {
        CardSet one = timedSet("1", Map.of("a", 5, "b", 12), "a", "b", "c");
        CardSet two = timedSet("2", Map.of("d", 170, "e", 170), "d", "e");
        Deck.Info info = new Deck.Info("tijd", Locale.of("nl"), "1.0.0", "Tijd", "CC0-1.0");
        return new Library(List.of(
                Edition.of(new Deck(info, List.of(new Theme("t", "Thema")), List.of(one, two)), "{}")));
    }

    private static CardSet timedSet(String id, Map<String, Integer> minutes, String... cards) {
        Map<String, CardGuide> guides = new HashMap<>();
        minutes.forEach((card, time) ->
                guides.put(card, new CardGuide(OptionalInt.of(time), List.of(), List.of(), "", List.of())));
        List<Card> questions = Stream.of(cards)
                .<Card>map(card -> new Card.Question(CardFace.of(card, "Vraag?")))
                .toList();
        return new CardSet(id, "t", "Set", Guide.NONE, questions, guides);
    }

    private static CardRef card(String id) {
        return new CardRef("tijd", id);
    }

    private Set<CardRef> planned(Plan plan) {
        return plan.items().stream()
                .flatMap(item -> all.of(item.topic()).stream())
                .collect(Collectors.toSet());
    }
}
