package nl.driehoek.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Sample;
import nl.driehoek.report.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A report as PDF, as programs of others read it. */
class PdfWriterTest {
    private static byte[] whole;

    @BeforeAll
    static void written() throws IOException {
        whole = pdf(Sample.told());
    }

    @Test
    void aValidatorFindsNothingAgainstTheRulesForDocumentsThatEverybodyCanRead() throws Exception {
        validated(whole);
    }

    @Test
    void aTableHasItsHeadsOnEachPage() throws Exception {
        List<Row.Line> answers = IntStream.range(0, 80)
                .mapToObj(i -> Row.Line.typed("Deelnemer " + i, "Wij bellen ook als het goed gaat."))
                .toList();
        Report report = Sample.of("t", List.of(), "h", RichText.EMPTY, List.of(Row.Lines.byWhom("", answers)));
        byte[] pdf = pdf(Sample.told(List.of(report)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s+", " ")).contains("Wie Wat");
            }
        }
        validated(pdf);
    }

    private static void validated(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour rules = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void itSaysItsTitleItsLanguageAndItsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Startende leraren & ouders");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(bookmarks(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .contains(
                            "Startende leraren & ouders",
                            "- 1.1 Behoefte van ouders · Vraag",
                            "-- Notitie van de gespreksleider",
                            "- Teruggelegd",
                            "-- 1.1 Behoefte van ouders · Vraag");
        }
    }

    @Test
    void wordsComeOutOfItInEveryScript() throws IOException {
        String words = words(whole);
        assertThat(words)
                .contains("Zoë", "Ayşe Łukasz", "王小明", "سارة", "Юлия", "አልማዝ", "דנה")
                .contains("Niet pas als het misgaat.", "我们一起学习。", "أريد أن يسمعني المعلم", "Alleen voor jou")
                .contains("☑ Lees het dossier.", "☐ Daarna: Schrijf op wat je afspreekt.");
        assertThat(words)
                .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFKC).replace("...", "…"));
    }

    @Test
    void eachPageHasItsNumberOfAll() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            int pages = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(page + " / " + pages);
            }
        }
    }

    @Test
    void allTypeIsInItAndPicturesAreVectors() throws IOException {
        try (PDDocument document = Loader.loadPDF(whole)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                assertThat(StreamSupport.stream(
                                        page.getResources().getXObjectNames().spliterator(), false)
                                .filter(name -> page.getResources().isImageXObject(name)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aLetterThatNoTypeHasIsABox() throws IOException {
        Report report = Sample.of(
                "t",
                List.of(),
                "h",
                RichText.EMPTY,
                List.of(new Row.Passage("x", RichText.plain("voor\ud808\udc00na \ue000"), false)));
        assertThat(words(pdf(Sample.told(List.of(report))))).contains("voor□na □");
    }

    @Test
    void eachReportBeginsOnAPageOfItsOwn() throws IOException {
        List<Row> rows = List.of(new Row.Passage("Actie", RichText.plain("Bellen"), false));
        Report anna = Sample.of("Gesprek", List.of("Anna"), "Kaart", RichText.EMPTY, rows);
        Report bas = Sample.of("Gesprek", List.of("Bas"), "Kaart", RichText.EMPTY, rows);
        try (PDDocument document = Loader.loadPDF(pdf(Sample.told(List.of(anna, bas))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static List<String> bookmarks(PDOutlineNode parent, String level) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            names.add((level + " " + item.getTitle()).strip());
            names.addAll(bookmarks(item, level + "-"));
        }
        return names;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static byte[] pdf(Told told) throws IOException {
        return new PdfWriter(new Texts(Language.NL), ZoneId.of("Europe/Amsterdam"), "Driehoek 0.1.0").write(told);
    }
}
