package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the kit that comes with the program against the printed one. */
class KitDeckTest {
    private static final List<String> NUMBERED =
            List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theDeckIsSoundWithoutSoMuchAsAWarning(String language) {
        assertThat(read(language).problems()).isEmpty();
        assertThat(kit(language).info().language().toLanguageTag()).isEqualTo(language);
    }

    @Test
    void thereAreTenSetsWithAllThatAFacilitatorNeeds() {
        assertThat(kit().sets())
                .extracting(CardSet::id)
                .startsWith(NUMBERED.toArray(String[]::new))
                .containsSubsequence("definitions", "energizers", "appendices")
                .hasSize(13);
        for (String id : NUMBERED) {
            assertThat(set(id).guide().goals()).as(id).isNotEmpty();
            assertThat(set(id).guide().method()).as(id).isNotBlank();
            assertThat(set(id).guide().background()).as(id).isNotBlank();
        }
    }

    /** The kit itself cites no work for its chapter on a school's vision. */
    @Test
    void everySetButTheOneOnVisionCitesItsSources() {
        assertThat(NUMBERED)
                .filteredOn(id -> set(id).guide().reading().sources().isEmpty())
                .containsExactly("1.4");
    }

    @Test
    void questionsAreAsManyAsInTheKit() {
        assertThat(countOf(Kind.QUESTION))
                .isEqualTo(counts(
                        "1.1", 4, "1.2", 6, "1.3", 8, "1.4", 6, "2.1", 6, "2.2", 4, "2.3", 4, "3.1", 4, "3.2", 6, "3.3",
                        3));
        assertThat(all(Kind.QUESTION)).hasSize(51);
        assertThat(countOf(Kind.OWN_QUESTION)).isEqualTo(counts("1.1", 1, "1.2", 1, "1.3", 1, "1.4", 1, "2.1", 1));
    }

    @Test
    void assignmentsAreAsManyAsInTheKit() {
        assertThat(countOf(Kind.ASSIGNMENT))
                .isEqualTo(counts("1.1", 2, "1.4", 1, "2.1", 2, "3.1", 1, "3.2", 1, "3.3", 4));
        assertThat(all(Kind.ASSIGNMENT)).hasSize(11);
        assertThat(card("1.4-a1", Card.Assignment.class).steps()).hasSize(8);
        assertThat(set("1.1").cards())
                .filteredOn(card -> card instanceof Card.Assignment assignment
                        && !assignment.tip().isEmpty())
                .hasSize(1);
    }

    @Test
    void setsLeanOnTheirDefinitions() {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        NUMBERED.stream()
                .filter(id -> !set(id).guide().uses().isEmpty())
                .forEach(id -> uses.put(id, set(id).guide().uses()));
        assertThat(uses)
                .isEqualTo(Map.of(
                        "1.2", List.of("def-ouderbetrokkenheid"),
                        "1.3", List.of("def-ouderparticipatie", "def-thuisbetrokkenheid"),
                        "1.4", List.of("def-ouderbetrokkenheid", "def-ouderparticipatie", "def-thuisbetrokkenheid"),
                        "2.1", List.of("def-educatief-partnerschap"),
                        "2.2", List.of("def-rollen"),
                        "2.3", List.of("def-grondhouding"),
                        "3.1", List.of("def-oudercommunicatie")));
    }

    @Test
    void definitionsAreSevenWithTheirElements() {
        assertThat(set("definitions").cards()).hasSize(7).hasOnlyElementsOfType(Card.Definition.class);
        assertThat(card("def-rollen", Card.Definition.class).elements()).hasSize(2);
        assertThat(card("def-grondhouding", Card.Definition.class).elements()).hasSize(4);
    }

    @Test
    void energizersAreSixWithTheirLayoutsAndTimes() {
        assertThat(set("energizers").cards()).hasSize(6).hasOnlyElementsOfType(Card.Energizer.class);
        Card.Energizer circle = card("energizer-1", Card.Energizer.class);
        assertThat(circle.layout().shape()).isEqualTo(Card.Energizer.Shape.CIRCLE);
        assertThat(circle.examples()).hasSize(5);
        assertThat(card("energizer-5", Card.Energizer.class).layout().corners())
                .containsExactly("energizer-2", "energizer-3", "energizer-4");
        assertThat(card("energizer-6", Card.Energizer.class).face().activity().phases())
                .extracting(Phase::seconds)
                .startsWith(180, 300)
                .hasSize(3);
    }

    @Test
    void appendicesAreFour() {
        assertThat(set("appendices").cards())
                .extracting(Card::kind)
                .containsExactly(Kind.CASE, Kind.FORM, Kind.OVERVIEW, Kind.CHECKLIST);
        assertThat(card("app-voorbereiding", Card.Form.class).fields()).hasSize(12);
        assertThat(card("app-vaardigheden", Card.Overview.class).columns()).hasSize(3);
        Card.Checklist checklist = card("app-checklist", Card.Checklist.class);
        assertThat(checklist.phases()).hasSize(6);
        assertThat(checklist.phases().stream()
                        .mapToInt(phase -> phase.items().size())
                        .sum())
                .isEqualTo(16);
        assertThat(checklist.skills()).hasSize(4);
    }

    @Test
    void theGoalsOfCommunicationAreATableOfFive() {
        assertThat(set("3.2").cards().stream()
                        .filter(Card.Overview.class::isInstance)
                        .map(Card.Overview.class::cast)
                        .map(overview -> overview.columns()
                                .getFirst()
                                .sections()
                                .getFirst()
                                .items()
                                .size()))
                .containsExactly(4, 5);
        assertThat(set("3.2").cards())
                .filteredOn(Card.Overview.class::isInstance)
                .allMatch(card -> ((Card.Overview) card).aligned());
    }

    @Test
    void theEnglishEditionHasTheSameCardsWithTheSameParts() {
        assertThat(kit("en").id()).isEqualTo(kit().id());
        assertThat(kit("en").sets())
                .extracting(CardSet::id)
                .isEqualTo(kit().sets().stream().map(CardSet::id).toList());
        assertThat(shapes("en")).isEqualTo(shapes("nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySetAndEveryCardTellsTheFacilitatorHowToLeadIt(String language) {
        for (CardSet set : kit(language).sets()) {
            assertThat(set.guide().outline().summary().split("\\s+"))
                    .as(set.id())
                    .hasSizeBetween(20, 50);
            assertThat(set.guide().outline().minutes()).as(set.id()).isPresent();
            assertThat(set.guide().outline().group()).as(set.id()).isPresent();
            assertThat(set.guide().outline().materials()).as(set.id()).isNotEmpty();
            for (Card card : set.cards()) {
                CardGuide guide = set.cardGuide(card.id());
                assertThat(guide.minutes()).as(card.id()).isPresent();
                assertThat(guide.mode()).as(card.id()).isNotEmpty();
                assertThat(guide.followUps()).as(card.id()).hasSizeBetween(2, 3);
                assertThat(guide.ifStuck()).as(card.id()).isNotBlank();
                assertThat(guide.aims().isEmpty())
                        .as(card.id())
                        .isEqualTo(set.guide().goals().isEmpty());
            }
        }
    }

    @Test
    void theEnglishEditionTakesAsLongInTheSameCompanyForTheSameGoals() {
        assertThat(figures("en")).isEqualTo(figures("nl"));
    }

    private static Map<String, List<Object>> figures(String language) {
        Map<String, List<Object>> figures = new LinkedHashMap<>();
        for (CardSet set : kit(language).sets()) {
            figures.put(
                    set.id(),
                    List.of(
                            set.guide().outline().minutes(),
                            set.guide().outline().group()));
            for (Card card : set.cards()) {
                CardGuide guide = set.cardGuide(card.id());
                figures.put(
                        card.id(),
                        List.of(
                                guide.minutes(),
                                guide.mode(),
                                guide.aims(),
                                guide.followUps().size()));
            }
        }
        return figures;
    }

    /** What a session keeps by position or by id must be the same in both editions. */
    private static Map<String, List<Object>> shapes(String language) {
        Map<String, List<Object>> shapes = new LinkedHashMap<>();
        kit(language).cards().forEach(card -> shapes.put(card.id(), shape(card)));
        return shapes;
    }

    private static List<Object> shape(Card card) {
        return switch (card) {
            case Card.Form form ->
                form.fields().stream()
                        .<Object>map(field -> field.id()
                                + ' '
                                + field.type()
                                + ' '
                                + field.options().stream()
                                        .map(Card.Form.Option::id)
                                        .toList())
                        .toList();
            case Card.Checklist list ->
                list.phases().stream()
                        .<Object>flatMap(phase -> phase.items().stream().map(Card.Checklist.Item::id))
                        .toList();
            case Card.Energizer energizer ->
                List.of(
                        energizer.layout(),
                        energizer.face().activity().phases().stream()
                                .map(Phase::seconds)
                                .toList());
            case Card.Assignment assignment -> List.of(assignment.steps().size());
            default -> List.of(card.kind(), card.face().see());
        };
    }

    private static Map<String, Long> countOf(Kind kind) {
        return kit().sets().stream()
                .collect(Collectors.toMap(
                        CardSet::id,
                        set -> set.cards().stream()
                                .filter(card -> card.kind() == kind)
                                .count()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> counts(Object... idsAndCounts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < idsAndCounts.length; i += 2) {
            counts.put((String) idsAndCounts[i], ((Integer) idsAndCounts[i + 1]).longValue());
        }
        return counts;
    }

    private static List<Card> all(Kind kind) {
        return kit().cards().filter(card -> card.kind() == kind).toList();
    }

    private static <C extends Card> C card(String id, Class<C> type) {
        return kit().card(id).map(type::cast).orElseThrow();
    }

    private static CardSet set(String id) {
        return kit().sets().stream()
                .collect(Collectors.toMap(CardSet::id, Function.identity()))
                .get(id);
    }

    private static Deck kit() {
        return kit("nl");
    }

    private static Deck kit(String language) {
        return read(language).edition().orElseThrow().deck();
    }

    private static DeckReader.Result read(String language) {
        return new DeckReader().read(SampleDecks.shipped().resolve("ouderbetrokkenheid." + language + ".json"));
    }
}
