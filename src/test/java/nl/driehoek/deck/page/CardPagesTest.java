package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Assignment;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPagesTest {
    private static final int CARDS = 120;
    private static final int MOST_LETTERS = 900; // what a page of running text holds at most

    @ParameterizedTest
    @EnumSource(Card.Kind.class)
    void thePagesTogetherSayAllOfTheCardOnceAndInOrder(Card.Kind kind) {
        RandomCards cards = new RandomCards(kind.ordinal());
        for (int i = 0; i < CARDS; i++) {
            Card card = cards.card(kind);
            assertThat(CardPages.of(card).stream().flatMap(page -> page.parts().stream()))
                    .containsExactlyElementsOf(CardContent.of(card).parts());
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
                    .allMatch(page -> page.title().equals(card.face().title()))
                    .allMatch(page -> !page.parts().isEmpty());
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

    @Test
    void aShortCardIsItsOnlyPage() {
        Card card = new Assignment(face("Kies een ouder."), List.of("Bel.", "Luister."), "Neem de tijd.");
        assertThat(CardPages.of(card)).containsExactly(CardContent.of(card));
    }

    @Test
    void theWordThatMarksATileTakesRoom() {
        List<Integer> plain =
                IntStream.range(4, 40).mapToObj(n -> pages(n, Part.Mark.NONE)).toList();
        List<Integer> marked =
                IntStream.range(4, 40).mapToObj(n -> pages(n, Part.Mark.CHOSEN)).toList();
        assertThat(IntStream.range(0, plain.size())).allMatch(n -> marked.get(n) >= plain.get(n));
        assertThat(marked).isNotEqualTo(plain);
    }

    @Test
    void whereRoomIsKeptForDotsAndAMarkNoPageChangesAsTheyCome() {
        for (int tiles = 4; tiles < 40; tiles++) {
            assertThat(dotted(tiles, Part.Mark.CHOSEN, 30)).isEqualTo(dotted(tiles, Part.Mark.NONE, 0));
        }
    }

    private static List<Integer> dotted(int tiles, Part.Mark mark, int dots) {
        Part tile = new Part.Tile("", RichText.plain("elkaar op tijd bellen"), mark, dots, Kept.DOTS_AND_MARK);
        return CardPages.of(
                        new CardContent("v", Card.Kind.ASSIGNMENT, "", Shape.FREE, Collections.nCopies(tiles, tile)))
                .stream()
                .map(page -> page.parts().size())
                .toList();
    }

    @Test
    void whatLiesSideBySideIsSeenAtOnceWithTheQuestionThatItIsAbout() {
        Part question = new Part.Prose(RichText.plain("Wat is er gekomen van wat jullie je de vorige keer voornamen?"));
        Part tile = new Part.Tile("", RichText.plain("Elke vrijdag een ouder bellen, en dan vooral luisteren"));
        for (int tiles = 1; tiles < 40; tiles++) {
            List<Part> parts = new ArrayList<>(List.of(question));
            parts.addAll(Collections.nCopies(tiles, tile));
            List<CardContent> pages =
                    CardPages.of(new CardContent("v", Card.Kind.QUESTION, "Hoe ging het?", Shape.FREE, parts));
            assertThat(pages.getFirst().all(Part.Tile.class))
                    .as("with %d", tiles)
                    .isNotEmpty();
        }
    }

    private static int pages(int tiles, Part.Mark mark) {
        Part tile = new Part.Tile("", RichText.plain("elkaar op tijd bellen"), mark, 0, Kept.NOTHING);
        return CardPages.of(
                        new CardContent("v", Card.Kind.ASSIGNMENT, "", Shape.FREE, Collections.nCopies(tiles, tile)))
                .size();
    }

    @Test
    void stepsGoOnCountingOnTheNextPage() {
        List<String> steps =
                IntStream.range(0, 12).mapToObj(i -> "Doe dit. ".repeat(8) + i).toList();
        List<CardContent> pages = CardPages.of(new Assignment(face("Doe wat er staat."), steps, ""));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.stream().flatMap(page -> page.all(Part.Step.class).stream()))
                .extracting(Part.Step::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void aPhaseOfAChecklistStaysTogetherWhereItFits() {
        List<Checklist.Item> items = List.of(
                new Checklist.Item("a", "Doe eerst dit, en neem er de tijd voor."),
                new Checklist.Item("b", "Doe dan dat."),
                new Checklist.Item("c", "Rond het af."));
        Checklist list = new Checklist(
                face("Loop de punten langs."),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Checklist.Phase("Fase " + i, Optional.empty(), items))
                        .toList(),
                List.of());
        assertThat(CardPages.of(list))
                .hasSizeGreaterThan(1)
                .flatExtracting(CardContent::groups)
                .allMatch(phase -> phase.size() == items.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dit is een zin van een ouder. ", "zonder een punt of komma ", "**vet** en *schuin*. "})
    void aTextOfTenThousandLettersGoesOnPagesWhateverTheCard(String sentence) {
        String text = sentence.repeat(10_000 / sentence.length());
        CardFace face = face(text);
        CardFace brief = face("Kort.");
        Stream.of(
                        new Card.Question(face),
                        new Card.Case(face),
                        new Assignment(brief, List.of("Kort.", text, "Kort."), text),
                        new Card.Definition(brief, List.of(new Card.Definition.Element("Deel", text))),
                        new Checklist(
                                brief,
                                List.of(new Checklist.Phase(
                                        "Fase", Optional.empty(), List.of(new Checklist.Item("a", text)))),
                                List.of()))
                .forEach(card -> {
                    List<CardContent> pages = CardPages.of(card);
                    assertThat(pages).allMatch(page -> page.words().length() < MOST_LETTERS);
                    assertThat(words(pages.stream().map(CardContent::words)))
                            .isEqualTo(words(Stream.of(CardContent.of(card).words())));
                });
    }

    @Test
    void manyShortParagraphsAndManyItemsGoOnPages() {
        String paragraphs =
                IntStream.range(0, 80).mapToObj(i -> "Zin " + i + ".").collect(Collectors.joining("\n\n"));
        String items = IntStream.range(0, 80).mapToObj(i -> "- punt " + i).collect(Collectors.joining("\n"));
        assertThat(List.of(paragraphs, items, "Neem mee:\n\n" + items))
                .allSatisfy(text -> assertThat(CardPages.of(new Card.Question(face(text))))
                        .hasSizeBetween(6, 16)
                        .allMatch(page -> page.words().lines().count() < 18));
    }

    /** All words but the headings, which each page may say again. */
    private static String words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !List.of("Titel", "Deel", "Fase").contains(word))
                .collect(Collectors.joining(" "));
    }

    private static CardFace face(String text) {
        return new CardFace("id", "Titel", text, List.of(), Reading.NONE, Activity.NONE);
    }
}
