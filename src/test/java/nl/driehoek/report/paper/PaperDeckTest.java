package nl.driehoek.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Progress;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.choice.PaperChoice.Kind;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is printed of a deck, as programs of others read it. */
class PaperDeckTest {
    private static final double POINT = 25.4 / 72; // in millimetres
    private static final Deck KIT = new DeckReader()
            .read(SampleDecks.shipped().resolve("ouderbetrokkenheid.nl.json"))
            .edition()
            .orElseThrow()
            .deck();
    private static final Excerpt THEME = Excerpt.of(KIT, KIT.themes().get(2));

    @Test
    void aSetComesOutOnceOnAsManySheetsAsItNeeds() throws IOException {
        Excerpt set = Excerpt.of(KIT, KIT.sets().getFirst());
        try (PDDocument fronts = open(set, cards(4, false));
                PDDocument both = open(set, cards(4, true))) {
            assertThat(fronts.getNumberOfPages()).isEqualTo(2);
            assertThat(both.getNumberOfPages()).isEqualTo(4);
            String words = flat(new PDFTextStripper().getText(both));
            set.cards()
                    .forEach(card -> assertThat(words)
                            .containsOnlyOnce(flat(RichText.of(card.text()).words())));
            assertThat(words).contains("licentie CC-BY-4.0");
        }
    }

    @Test
    void howPeopleStandIsDrawnOnACardThatHasRoomForIt() throws IOException {
        Excerpt all = Excerpt.of(KIT);
        String sheets = new CardSheets(all, Grid.FOUR, new Texts(Language.NL)).of(false);
        assertThat(sheets)
                .contains("<title>Mensen in een kring</title>", "<title>Drie kaarten in een driehoek</title>");
        try (PDDocument document = open(all, cards(2, false))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Grid.class)
    void aBackLiesBehindItsFrontWhenTheSheetIsTurnedOverItsLongEdge(Grid grid) throws IOException {
        try (PDDocument both = open(THEME, cards(grid.count(), true))) {
            for (int page = 0; page < both.getNumberOfPages(); page += 2) {
                for (int i = 0; i < grid.count(); i++) {
                    Grid.Place front = grid.front(i);
                    Grid.Place behind = new Grid.Place(Grid.SHEET_WIDTH - front.left() - grid.width(), front.top());
                    String number = first(text(both.getPage(page), grid, front));
                    assertThat(first(text(both.getPage(page + 1), grid, behind)))
                            .isEqualTo(number);
                }
            }
        }
    }

    /** Of every kind of card, in every size. */
    @ParameterizedTest
    @EnumSource(Grid.class)
    void noLetterLeavesItsCardAndAllAreLargeEnough(Grid grid) throws IOException {
        try (PDDocument fronts = open(Excerpt.of(KIT), cards(grid.count(), false))) {
            for (TextPosition letter : letters(fronts)) {
                double y = letter.getYDirAdj() * POINT;
                if (y < Grid.MARGIN || y > Grid.SHEET_HEIGHT - Grid.MARGIN) {
                    continue; // what is said of the whole sheet
                }
                double x = letter.getXDirAdj() * POINT - Grid.MARGIN;
                double right = x + letter.getWidthDirAdj() * POINT;
                double inside = grid.padding() - 0.5;
                assertThat(x % grid.width()).isGreaterThan(inside);
                assertThat(right % grid.width()).isLessThan(grid.width() - inside);
                assertThat((y - Grid.MARGIN) % grid.height()).isBetween(inside, grid.height() - inside);
                assertThat((double) letter.getFontSizeInPt()).isGreaterThanOrEqualTo(7); // of 8, cut to a whole one
            }
        }
    }

    @Test
    void whatDoesNotFitGoesOnFurtherCardsInReadableType() {
        List<PaperCard> cards = new CardFit(Grid.EIGHT, new Texts(Language.NL)).of(Excerpt.of(KIT));
        assertThat(cards)
                .allMatch(card -> card.print().size() >= Grid.EIGHT.sizes().smallest());
        Card longest = KIT.card(cards.stream()
                        .filter(card -> card.parts() > 1)
                        .findFirst()
                        .orElseThrow()
                        .card()
                        .id())
                .orElseThrow();
        List<PaperCard> parts =
                cards.stream().filter(card -> card.card().equals(longest)).toList();
        assertThat(parts)
                .extracting(PaperCard::part)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, parts.size()).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aValidatorFindsNothingAgainstTheRulesForDocumentsThatEverybodyCanRead(Kind kind) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour rules = PDFAFlavour.PDFUA_1;
        byte[] pdf = pdf(Excerpt.of(KIT), new PaperChoice(kind, 8, true));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .isEmpty();
        }
    }

    @Test
    void aSheetForTheFacilitatorHasWhatIsNeededToLeadTheTalk() throws IOException {
        Excerpt set = Excerpt.of(KIT, KIT.sets().get(3));
        try (PDDocument sheet = open(set, PaperChoice.FIRST.with(Kind.SHEET))) {
            String words = flat(new PDFTextStripper().getText(sheet));
            assertThat(words).contains("Doelen", "Zo pak je het aan", "Achtergrond", "Doorvragen", "Bronnen");
            set.sets().getFirst().cardGuides().values().stream()
                    .flatMap(guide -> guide.followUps().stream())
                    .forEach(question -> assertThat(words)
                            .contains(flat(RichText.of(question).words())));
        }
    }

    @Test
    void formsHaveAllThatIsAskedForAndOtherCardsAreNoForms() throws IOException {
        try (PDDocument forms = open(Excerpt.of(KIT), PaperChoice.FIRST.with(Kind.FORMS))) {
            String words = flat(new PDFTextStripper().getText(forms));
            assertThat(words).contains("Naam van de leerling", "Gevoelens oproepen", "Wacht de ouders op bij de deur.");
        }
        assertThat(new PaperDeck(new Texts(Language.NL)).pdf(THEME, PaperChoice.FIRST.with(Kind.FORMS), Progress.NONE))
                .isEmpty();
    }

    @Test
    void theWorkCanBeStopped() {
        Assertions.assertThatThrownBy(() -> new PaperDeck(new Texts(Language.NL))
                        .pdf(THEME, PaperChoice.FIRST, (done, _) -> {
                            if (done > 0) {
                                throw new CancellationException();
                            }
                        }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theDocumentAsksForItsTrueSizeAndForBothSides() throws IOException {
        try (PDDocument both = open(THEME, cards(8, true))) {
            var wishes = both.getDocumentCatalog().getViewerPreferences();
            assertThat(wishes.getPrintScaling()).isEqualTo("None");
            assertThat(wishes.getDuplex()).isEqualTo("DuplexFlipLongEdge");
        }
    }

    private static PaperChoice cards(int perPage, boolean backs) {
        return new PaperChoice(Kind.CARDS, perPage, backs);
    }

    private static byte[] pdf(Excerpt excerpt, PaperChoice choice) throws IOException {
        return new PaperDeck(new Texts(Language.NL))
                .pdf(excerpt, choice, Progress.NONE)
                .orElseThrow();
    }

    private static PDDocument open(Excerpt excerpt, PaperChoice choice) throws IOException {
        return Loader.loadPDF(pdf(excerpt, choice));
    }

    private static String text(PDPage page, Grid grid, Grid.Place at) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion(
                "card",
                new Rectangle2D.Double(
                        at.left() / POINT, at.top() / POINT, grid.width() / POINT, grid.height() / POINT));
        area.extractRegions(page);
        return area.getTextForRegion("card").strip();
    }

    /** The number of the set, with which both sides begin. */
    private static String first(String words) {
        return words.split("\\s+")[0];
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        }.getText(document);
        return letters;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
