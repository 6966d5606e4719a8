package nl.driehoek.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.print.PrintedCard.Word;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.TestPictures;
import nl.driehoek.ui.theme.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Cards as they are laid out for paper, by a thread that is not the toolkit's. */
class ScenePrinterTest {
    private final ScenePrinter printer = new ScenePrinter(new Texts(Language.NL));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @Test
    void aQuestionStandsOnTheCardWordByWord() {
        PrintedCard card = print(new Card.Question(CardFace.of("q", "Wat hebben **ouders** nodig?")));
        assertThat(words(card)).containsExactly("1.1", "Ouders", "Vraag", "Wat", "hebben", "ouders", "nodig?");
        TextLine strong = card.lines().stream()
                .filter(line -> line.words().getFirst().text().equals("ouders"))
                .findFirst()
                .orElseThrow();
        assertThat(strong.letters().bold()).isTrue();
        assertThat(strong.paint().colour()).isEqualTo("#24211e");
    }

    @Test
    void arabicRunsFromTheRightAndStaysOnTheCard() {
        String arabic = "تحدثنا مع الوالدين عن كيف يسير الأمر في المدرسة منذ ثلاث سنوات، ونريد أن نفهم أكثر. ";
        PrintedCard card = print(new Card.Question(CardFace.of("q", arabic.repeat(3))));
        List<TextLine> lines = card.lines().subList(2, card.lines().size());
        Mark sticky = new Mark.StickyNote(
                1, new GridPoint(0, 0), Mark.StickyNote.GRID_WIDTH * 2, arabic, Mark.Sort.of(InkColour.BLUE));
        Mark label =
                new Mark.Label(2, GridPoint.of(0.1, 0.1), "مرحبا بكم، 12", LabelSize.MEDIUM, InkColour.values()[0]);
        assertThat(lines).hasSize(3 * arabic.split(" ").length);
        for (List<TextLine> shown : List.of(lines, printer.words(sticky), printer.words(label))) {
            assertThat(shown).allSatisfy(line -> {
                Word word = line.words().getFirst();
                assertThat(word.x()).isBetween(0.0, 1 - word.width());
            });
            TextLine first = shown.getFirst();
            assertThat(shown.stream().skip(1).filter(line -> line.baseline() == first.baseline()))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.words().getFirst().x())
                            .isLessThan(first.words().getFirst().x()));
        }
        assertThat(printer.words(label).getFirst().words().getFirst().x()).isBetween(0.1, 0.4);
    }

    @Test
    void thePictureOfACardIsOnThePaperWhereItIsOnTheCard() {
        PictureFile file = TestPictures.file("p.png", TestPictures.png(40, 20));
        for (Illustration.Place place : Illustration.Place.values()) {
            PrintedCard card = print(pictured(place, Optional.of(file)));
            assertThat(card.pictures()).hasSize(1).allSatisfy(picture -> {
                assertThat(picture.file()).isEqualTo(file);
                assertThat(picture.words()).isEqualTo("Een huis.");
                assertThat(picture.place().height())
                        .isCloseTo(picture.place().width() / 2, within(0.001))
                        .isGreaterThan(0.1);
                assertThat(picture.place().right()).isLessThan(1);
                assertThat(picture.place().bottom()).isLessThan(CardShape.HEIGHT);
                assertThat(card.lines().stream().skip(3).flatMap(line -> line.words().stream()))
                        .allMatch(word -> place == Illustration.Place.BELOW
                                || word.x() + word.width() < picture.place().left());
            });
        }
    }

    @Test
    void itsWordsAreThereWhereItsFileIsNotAtHand() {
        PrintedCard card = print(pictured(Illustration.Place.BESIDE, Optional.empty()));
        assertThat(card.pictures()).isEmpty();
        assertThat(words(card)).contains("huis.");
    }

    private static Card pictured(Illustration.Place place, Optional<PictureFile> file) {
        Illustration picture = new Illustration("p.png", "Een huis.", "", place, file);
        CardFace.Front front = new CardFace.Front("", "Wie woont hier?", Optional.of(picture));
        return new Card.Question(new CardFace("q", front, List.of(), Reading.NONE, Activity.NONE));
    }

    @Test
    void wordsStandBesideAndNotOverEachOther() {
        PrintedCard card = print(new Card.Question(CardFace.of("q", "Wie bel je? ".repeat(12))));
        for (TextLine line : card.lines()) {
            for (int i = 1; i < line.words().size(); i++) {
                Word before = line.words().get(i - 1);
                assertThat(line.words().get(i).x()).isGreaterThan(before.x() + before.width());
            }
        }
        assertThat(card.lines().stream().map(TextLine::baseline).distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void theWordsOfAStickyStandInItsMiddleAndThoseOfALabelWhereItBegins() {
        Mark.StickyNote sticky = new Mark.StickyNote(
                1,
                GridPoint.of(0.5, 0.3),
                Mark.StickyNote.GRID_WIDTH,
                "Bellen als het goed gaat",
                Mark.Sort.of(InkColour.BLUE));
        assertThat(printer.words(sticky)).hasSizeGreaterThan(1).allSatisfy(line -> {
            Word first = line.words().getFirst();
            Word last = line.words().getLast();
            assertThat((first.x() + last.x() + last.width()) / 2)
                    .isCloseTo(sticky.at().x() + sticky.width() / 2, within(0.004));
            assertThat(line.baseline()).isBetween(0.3, 0.3 + sticky.height());
            assertThat(line.paint().colour()).isEqualTo("#24211e");
        });
        Mark label = new Mark.Label(2, GridPoint.of(0.1, 0.2), "Tijd\nen rust", LabelSize.LARGE, InkColour.GREEN);
        assertThat(printer.words(label)).hasSize(2).allSatisfy(line -> {
            assertThat(line.words().getFirst().x()).isCloseTo(0.1, within(0.001));
            assertThat(line.letters().bold()).isTrue();
            assertThat(line.paint().colour()).isEqualTo("#0b6b55");
        });
    }

    @Test
    void everyPageOfADeckIsOnThePaperAndNotBesideIt() {
        Deck deck = new DeckReader()
                .read(Path.of(System.getProperty("driehoek.basedir", "."), "decks", "ouderbetrokkenheid.nl.json"))
                .edition()
                .orElseThrow()
                .deck();
        List<CardContent> pages =
                deck.cards().flatMap(card -> CardPages.of(card).stream()).toList();
        assertThat(pages).allSatisfy(page -> {
            PrintedCard card =
                    printer.print(new ProjectorFrame.Showing(page, "1.1 Ouders", 0, new ProjectorFrame.Page(1, 1)));
            String said = String.join(" ", words(card));
            Stream.of(page.words().split("\\s+"))
                    .filter(word -> word.matches("\\p{L}+"))
                    .forEach(word -> assertThat(said).contains(word));
            assertThat(card.lines()).allMatch(line -> line.baseline() < CardShape.HEIGHT && line.baseline() > 0);
            assertThat(card.lines().stream().flatMap(line -> line.words().stream()))
                    .allMatch(word -> word.x() > 0 && word.x() + word.width() < 1);
        });
    }

    private PrintedCard print(Card card) {
        return printer.print(new ProjectorFrame.Showing(card, "1.1 Ouders", 0));
    }

    private static List<String> words(PrintedCard card) {
        return card.lines().stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .toList();
    }
}
