package nl.driehoek.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.Illustration.Place;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.html.HtmlWriter;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.report.pdf.PdfWriter;
import nl.driehoek.report.word.WordWriter;
import nl.driehoek.store.picture.TestPictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;

/** The picture of a card in every format that is read. */
class PicturesInDocumentsTest {
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String ALT = "Een huis met een <punt>dak & een \"deur\".";
    private static final String CREDIT = "Foto: A. de Boer";

    @Test
    void markdownSaysWhatThePictureShowsAndWhichFileItIs() {
        assertThat(markdown(told(TestPictures.png(40, 20))))
                .contains("> Plaatje: Een huis met een \\<punt>dak & een \"deur\". (huis.png) Foto: A. de Boer");
    }

    @Test
    void aPageHasThePictureInItWithItsWords() throws IOException {
        String page = new String(
                new HtmlWriter(TEXTS, ZONE, "Driehoek").write(told(TestPictures.png(40, 20))), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<img src=\"data:image/png;base64,")
                .contains("alt=\"Een huis met een &lt;punt&gt;dak &amp; een &quot;deur&quot;.\"")
                .contains("<figcaption>Foto: A. de Boer</figcaption>")
                .contains("img-src data:");
    }

    @Test
    void withoutAFileAllHaveTheWords() throws Exception {
        Told told = told(null);
        String words = "Plaatje: Een huis met een <punt>dak";
        assertThat(markdown(told)).contains("Plaatje: Een huis");
        assertThat(new String(new HtmlWriter(TEXTS, ZONE, "Driehoek").write(told), StandardCharsets.UTF_8))
                .contains("Plaatje: Een huis met een &lt;punt&gt;dak")
                .doesNotContain("<img");
        assertThat(words(new PdfWriter(TEXTS, ZONE, "Driehoek").write(told))).contains(words);
        try (XWPFDocument word = word(told)) {
            assertThat(word.getParagraphs()).anyMatch(line -> line.getText().startsWith(words));
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    @Test
    void wordHasThePictureWithItsWords() throws IOException {
        for (byte[] picture : List.of(TestPictures.png(40, 20), TestPictures.jpeg(40, 20))) {
            try (XWPFDocument word = word(told(picture))) {
                List<XWPFPicture> pictures = word.getParagraphs().stream()
                        .flatMap(line -> line.getRuns().stream())
                        .flatMap(run -> run.getEmbeddedPictures().stream())
                        .toList();
                assertThat(pictures).hasSize(1);
                assertThat(pictures.getFirst().getDescription()).isEqualTo(ALT);
                assertThat(pictures.getFirst().getPictureData().getData()).isEqualTo(picture);
                assertThat(pictures.getFirst().getDepth() / pictures.getFirst().getWidth())
                        .isEqualTo(0.5);
            }
        }
    }

    @Test
    void aPdfHasThePictureOnAPage() throws Exception {
        for (byte[] picture : List.of(TestPictures.png(40, 20), TestPictures.jpeg(40, 20), TestPictures.svg(10, 5))) {
            byte[] pdf = new PdfWriter(TEXTS, ZONE, "Driehoek").write(told(picture));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(StreamSupport.stream(document.getPages().spliterator(), false)
                                .mapToLong(PicturesInDocumentsTest::images)
                                .sum())
                        .isEqualTo(1);
                assertThat(words(pdf)).contains(CREDIT);
            }
        }
    }

    private static long images(PDPage page) {
        return StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
                .filter((COSName name) -> page.getResources().isImageXObject(name))
                .count();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).lines().collect(Collectors.joining(" "));
        }
    }

    private static XWPFDocument word(Told told) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new WordWriter(TEXTS, ZONE, "Driehoek").write(told)));
    }

    private static String markdown(Told told) {
        return new String(new MarkdownWriter(TEXTS, ZONE, "Driehoek").write(told), StandardCharsets.UTF_8);
    }

    /** What is told of a card with this picture; without its file where there is none. */
    private static Told told(byte[] bytes) {
        String name = bytes == null || bytes[0] == (byte) 0x89 ? "huis.png" : bytes[0] == '<' ? "huis.svg" : "huis.jpg";
        Optional<PictureFile> file = Optional.ofNullable(bytes).map(all -> TestPictures.file(name, all));
        Illustration picture = new Illustration(name, ALT, CREDIT, Place.BESIDE, file);
        Section section = new Section(
                SmallDeck.ref("q1"), "Vraag", "", RichText.of("Wie woont hier?"), Optional.of(picture), List.of());
        Report empty = Sample.of("t", List.of(), "h", RichText.EMPTY, List.of());
        return Sample.told(
                List.of(new Report(empty.head(), List.of(section), List.of(), List.of(), Report.Sources.NONE)));
    }
}
