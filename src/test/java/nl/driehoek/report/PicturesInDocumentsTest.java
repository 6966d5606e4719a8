package nl.driehoek.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.Illustration.Place;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.PlacedPicture;
import nl.driehoek.report.html.HtmlWriter;
import nl.driehoek.report.ink.InkSvg;
import nl.driehoek.report.ink.RoughPrinter;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.report.pdf.PdfWriter;
import nl.driehoek.report.word.WordWriter;
import nl.driehoek.store.picture.TestPictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
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

    @Test
    void aCardThatWasDrawnOnHasItsPictureUnderTheInk() throws Exception {
        Told told = drawnOn(TestPictures.jpeg(40, 20));
        String page = new String(new HtmlWriter(TEXTS, ZONE, "Driehoek").write(told), StandardCharsets.UTF_8);
        assertThat(page).containsPattern("<image [^>]*xlink:href=\"data:image/jpeg;base64,");
        byte[] pdf = new PdfWriter(TEXTS, ZONE, "Driehoek").write(told);
        BufferedImage paper;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            paper = new PDFRenderer(document).renderImage(0);
        }
        assertThat(reds(paper)).as("on paper").isGreaterThan(1000);
        try (XWPFDocument word = word(told)) {
            for (XWPFPictureData data : word.getAllPictures()) {
                if (data.suggestFileExtension().equals("svg")) {
                    assertThat(new String(data.getData(), StandardCharsets.UTF_8))
                            .contains("<image ");
                } else {
                    assertThat(reds(ImageIO.read(new ByteArrayInputStream(data.getData()))))
                            .isGreaterThan(1000);
                }
            }
            assertThat(word.getAllPictures()).hasSize(2);
        }
    }

    private static long reds(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(colour -> (colour >> 16 & 255) > 200 && (colour >> 8 & 255) < 60 && (colour & 255) < 60)
                .count();
    }

    private static Told drawnOn(byte[] picture) {
        PlacedPicture placed =
                new PlacedPicture(TestPictures.file("huis.jpg", picture), ALT, new Box(0.5, 0.1, 0.9, 0.3));
        PrintedCard card = new PrintedCard(List.of(), List.of(placed), List.of());
        String svg = new InkSvg(new RoughPrinter()::words).of(new InkSvg.Content("5f0c", "x", card, List.of(), false));
        Report report = Sample.of(
                "t", List.of(), "h", RichText.EMPTY, List.of(new Row.Image("Getekend", "kaarten/a.svg", false)));
        Told told = Sample.told(List.of(report));
        return new Told(told.record(), told.contents(), told.reports(), _ -> Optional.of(svg), told.tools());
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
