package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Assignment;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Face;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardPagesTest {
    private static final int CARDS = 120;

    /** A text with the headings that it stands under. */
    private record Said(List<String> headings, Object what) {}

    @ParameterizedTest
    @EnumSource(Card.Kind.class)
    void thePagesTogetherSayAllOfTheCardOnceAndInOrder(Card.Kind kind) {
        RandomCards cards = new RandomCards(kind.ordinal());
        for (int i = 0; i < CARDS; i++) {
            Card card = cards.card(kind);
            assertThat(CardPages.of(card).stream().flatMap(CardPagesTest::said))
                    .containsExactlyElementsOf(said(card).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Card.Kind.class)
    void everyPageIsOfTheSameKindWithTheSameNameAndSaysSomething(Card.Kind kind) {
        RandomCards cards = new RandomCards(kind.ordinal());
        for (int i = 0; i < CARDS; i++) {
            Card card = cards.card(kind);
            assertThat(CardPages.of(card))
                    .allMatch(page -> page.kind() == kind && page.id().equals(card.id()))
                    .allMatch(page -> page.title().equals(card.title()))
                    .allMatch(page -> said(page).findAny().isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Card.Kind.class)
    void aPageCannotBeCutAgain(Card.Kind kind) {
        RandomCards cards = new RandomCards(kind.ordinal());
        for (int i = 0; i < CARDS; i++) {
            assertThat(CardPages.of(cards.card(kind)))
                    .allSatisfy(page -> assertThat(CardPages.of(page)).containsExactly(page));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Card.Kind.class,
            names = {"QUESTION", "OWN_QUESTION"})
    void aQuestionIsNeverCut(Card.Kind kind) {
        Card card = new RandomCards(1).card(kind);
        assertThat(CardPages.of(card)).containsExactly(card);
    }

    @Test
    void aShortCardIsItsOnlyPage() {
        Card card = new Assignment(face("Kies een ouder."), List.of("Bel.", "Luister."), "Neem de tijd.");
        assertThat(CardPages.of(card)).containsExactly(card);
    }

    @Test
    void stepsGoOnCountingOnTheNextPage() {
        List<String> steps =
                IntStream.range(0, 12).mapToObj(i -> "Doe dit. ".repeat(8) + i).toList();
        List<Card> pages = CardPages.of(new Assignment(face("Doe wat er staat."), steps, ""));
        int next = 1;
        for (Card page : pages) {
            assertThat(((Assignment) page).firstStep()).isEqualTo(next);
            next += ((Assignment) page).steps().size();
        }
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(next).isEqualTo(13);
    }

    @Test
    void aPhaseOfAChecklistStaysTogetherWhereItFits() {
        List<Checklist.Item> items = Stream.of(
                        "Doe eerst dit, en neem er de tijd voor.", "Doe dan dat.", "Rond het af.")
                .map(text -> new Checklist.Item(text, text))
                .toList();
        Checklist list = new Checklist(
                face("Loop de punten langs."),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Checklist.Phase("Fase " + i, Optional.empty(), items))
                        .toList(),
                List.of());
        assertThat(CardPages.of(list))
                .hasSizeGreaterThan(1)
                .flatExtracting(page -> ((Checklist) page).phases())
                .allMatch(phase -> phase.items().equals(items));
    }

    private static Face face(String text) {
        return new Face("id", "Titel", text, List.of(), Reading.NONE);
    }

    private static Stream<Said> said(Card card) {
        Stream<Said> text = Stream.of(card.text().split("\n\n"))
                .filter(block -> !block.isEmpty())
                .map(block -> new Said(List.of(), block));
        return Stream.concat(text, parts(card));
    }

    private static Stream<Said> parts(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _, Card.Case _ -> Stream.empty();
            case Assignment task ->
                Stream.concat(
                        IntStream.range(0, task.steps().size())
                                .mapToObj(i -> new Said(
                                        List.of("" + (task.firstStep() + i)),
                                        task.steps().get(i))),
                        boxed(Stream.of(task.tip())
                                .filter(tip -> !tip.isEmpty())
                                .toList()));
            case Definition definition -> definition.elements().stream().map(each -> new Said(List.of(), each));
            case Energizer energizer ->
                Stream.concat(
                        energizer.phases().stream().map(phase -> new Said(List.of(), phase)),
                        boxed(energizer.examples()));
            case Form form -> form.fields().stream().map(field -> new Said(List.of(), field));
            case Checklist list ->
                Stream.concat(
                        list.phases().stream()
                                .flatMap(phase -> under(
                                        List.of(phase.title()),
                                        phase.items().stream()
                                                .map(Checklist.Item::text)
                                                .toList())),
                        boxed(list.skills()));
            case Overview overview -> overview.aligned() ? rows(overview) : columns(overview);
        };
    }

    private static Stream<Said> columns(Overview overview) {
        return overview.columns().stream()
                .flatMap(column -> column.sections().stream()
                        .flatMap(section -> under(List.of(column.title(), section.title()), section.items())));
    }

    private static Stream<Said> rows(Overview table) {
        List<String> heads =
                table.columns().stream().map(Overview.Column::title).toList();
        List<List<String>> columns = table.columns().stream()
                .map(column -> column.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .toList())
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(row -> new Said(
                        heads,
                        columns.stream()
                                .map(items -> row < items.size() ? items.get(row) : "")
                                .toList()));
    }

    private static Stream<Said> boxed(List<String> texts) {
        return under(List.of("box"), texts);
    }

    private static Stream<Said> under(List<String> headings, List<String> texts) {
        return texts.stream().map(text -> new Said(headings, text));
    }
}
