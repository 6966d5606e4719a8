package nl.driehoek.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Media;
import nl.driehoek.report.Play;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Section;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.ink.FigureSvg;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordWriterTest {
    private static final Part.Figure FIGURE = new Part.Figure(
            "Anna",
            List.of(new Part.Point("Kind", 0.2, 0.2), new Part.Point("School", 0.8, 0.3)),
            RichText.plain("Kind en school liggen ver uit elkaar."));

    private static final List<String> BITS = List.of(
            "woord",
            "é",
            "ş",
            "ł",
            "王",
            "🙂",
            "מילה",
            "كلمة",
            "<b>",
            "&amp;",
            "]]>",
            "\"",
            "\u202e",
            "\u0007",
            "\ud800",
            "\u2066",
            "\n",
            "\n\n",
            " ",
            "=1+1",
            "#",
            "\u0000",
            "\ufffe",
            "{locale}");

    @Test
    void cardsAreHeadingsAndWhatWasSaidIsATableWithHeads() throws Exception {
        Row said = Row.Lines.byWhom("", List.of(Row.Line.typed("Anna", "luisteren"), Row.Line.typed("Bas", "vragen")));
        try (XWPFDocument document = opened(report(section("1.1 · Vraag", said)))) {
            assertThat(styled(document, Style.TITLE)).containsExactly("Gesprek");
            assertThat(styled(document, Style.HEADING_1)).containsExactly("1.1 · Vraag");
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Wie");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("vragen");
        }
    }

    @Test
    void aPictureHasWordsForWhoeverDoesNotSeeIt() throws Exception {
        Media media = path ->
                path.equals("x/a.svg") ? java.util.Optional.of(FigureSvg.of(FIGURE, "x")) : java.util.Optional.empty();
        Report report = report(section("Driehoek", new Row.Figure(FIGURE, "x/a.svg")));
        try (XWPFDocument document = opened(told(media, report))) {
            assertThat(document.getAllPictures()).hasSize(2); // as pixels and as vectors
            String xml = document.getDocument().toString();
            assertThat(xml).contains("svgBlip").contains("Kind en school liggen ver uit elkaar.");
        }
    }

    @Test
    void whatIsForTheFacilitatorAloneIsSaidToBe() throws Exception {
        Row note = new Row.Passage("Notitie", RichText.plain("Terugkomen op Zoë."), true);
        try (XWPFDocument document = opened(report(section("Vraag", note)))) {
            assertThat(styled(document, Style.CAPTION)).containsExactly("Alleen voor jou");
        }
    }

    @Test
    void labelsThatAreNoNamesHaveNoHeads() throws Exception {
        Row values = new Row.Lines(
                "Kernwaarden", List.of(Row.Line.typed("3 stippen", "rust"), Row.Line.typed("1 stip", "tijd")), false);
        try (XWPFDocument document = opened(report(section("Visie", values)))) {
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getText()).doesNotContain("Wie");
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("3 stippen");
            assertThat(table.getRow(0).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void aListToTickOffSaysWhatIsDone() throws Exception {
        Row list = new Row.Lines(
                "Ingevuld: Anna",
                List.of(
                        new Row.Line(Row.Tick.DONE, "", RichText.plain("koffie")),
                        new Row.Line(Row.Tick.OPEN, "", RichText.plain("stoelen"))),
                false);
        try (XWPFDocument document = opened(report(section("Lijst", list)))) {
            assertThat(styled(document, Style.LIST)).containsExactly("☑\tkoffie", "☐\tstoelen");
            assertThat(styled(document, Style.HEADING_2)).containsExactly("Ingevuld: Anna");
        }
    }

    @Test
    void aTextThatIsReadFromTheRightStaysSo() throws Exception {
        Row note = new Row.Passage("Notitie", RichText.plain("שלום לכולם"), true);
        try (XWPFDocument document = opened(report(section("Vraag", note)))) {
            XWPFParagraph words = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("שלום לכולם"))
                    .findFirst()
                    .orElseThrow();
            assertThat(words.getCTP().getPPr().isSetBidi()).isTrue();
        }
    }

    @Test
    void aPageEachBeginsOnAPageOfItsOwn() throws Exception {
        try (XWPFDocument document = opened(told(Media.NONE, report(section("A")), report(section("B"))))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> Style.TITLE.id().equals(paragraph.getStyle())))
                    .extracting(XWPFParagraph::isPageBreak)
                    .containsExactly(false, true);
        }
    }

    @Test
    void whateverPeopleTypeTheDocumentOpensAndHasTheirWords() throws Exception {
        Random random = new Random(7);
        for (int n = 0; n < 40; n++) {
            String typed = typed(random);
            Row.Line line = Row.Line.typed(typed.isBlank() ? "x" : typed, typed);
            List<Row> rows = List.of(
                    new Row.Lines(typed, List.of(line), false),
                    new Row.Lines("", List.of(line, line), false),
                    new Row.Passage(typed, RichText.plain(typed), true));
            try (XWPFDocument document = opened(report(section(typed, rows.toArray(Row[]::new))))) {
                assertThat(document.getParagraphs()).isNotEmpty();
                String words = String.join("", document.getTables().getLast().getText());
                assertThat(bare(words)).contains(bare(SafeText.of(typed)));
                assertThat(words).doesNotContain("\u202e", "\u2066");
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String typed(Random random) {
        List<String> bits = new ArrayList<>();
        for (int n = random.nextInt(12); n >= 0; n--) {
            bits.add(BITS.get(random.nextInt(BITS.size())));
        }
        return String.join(random.nextBoolean() ? " " : "", bits);
    }

    private static List<String> styled(XWPFDocument document, Style style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.id().equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static Section section(String heading, Row... rows) {
        return new Section(SmallDeck.ref("q1"), heading, "", RichText.plain("Wat helpt?"), List.of(rows));
    }

    private static Report report(Section section) {
        Instant at = Instant.parse("2026-11-22T13:05:00Z");
        Report.Head head = new Report.Head("a", "Gesprek", at, at, List.of("Anna", "Bas"), ExportText.PLAYED);
        return new Report(head, List.of(section), List.of(), List.of(), Report.Sources.NONE);
    }

    private static Told told(Media media, Report... reports) {
        return new Told(new Play("x", "Anna").played(), Contents.ALL, List.of(reports), media);
    }

    private static XWPFDocument opened(Report report) throws IOException {
        return opened(told(Media.NONE, report));
    }

    private static XWPFDocument opened(Told told) throws IOException {
        byte[] bytes = new WordWriter(new Texts(Language.NL), ZoneOffset.UTC, "Driehoek").write(told);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
