package nl.driehoek.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.control.document.Writers;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.PagePicture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages of any XHTML as PDF, and PDF as images. */
class PdfTest {
    private static final int YELLOW = 0xffffcc4d;
    private static final String STYLE = "@page { size: 100mm 50mm; margin: 0 } p { color: #ff0000; font: bold 40pt"
            + " 'Atkinson Hyperlegible Next'; margin: 10mm }";

    @Test
    void aPageCanBeLookedAt() throws IOException {
        try (PdfPages pages = PdfPages.open(Pdf.of(page("<p>Kaart</p><p style='page-break-before: always'>é</p>")))) {
            assertThat(pages.count()).isEqualTo(2);
            PagePicture image = pages.image(0, 400);
            assertThat(image.width()).isEqualTo(400);
            assertThat(image.height()).isBetween(199, 200);
            assertThat(image.pixels()).hasSize(image.width() * image.height()).contains(0xffffffff, 0xffff0000);
        }
    }

    @Test
    void emojiStandInTheText() throws IOException {
        byte[] pdf = Pdf.of(page("<p>a 👍🏽 b ☺️ c 🇳🇱 d</p>"));
        assertThat(words(pdf)).doesNotContain("□");
        try (PdfPages pages = PdfPages.open(Pdf.of(page("<p>🙂</p>")))) {
            assertThat(IntStream.of(pages.image(0, 800).pixels()).anyMatch(pixel -> pixel == YELLOW))
                    .isTrue();
        }
    }

    @Test
    void namesOfManyScriptsAreLettersOnPaper() throws IOException {
        List<String> names = List.of(
                "Łukasz",
                "Nguyễn",
                "Şükrü",
                "Ελένη",
                "Олександра",
                "Արամ",
                "ნინო",
                "ሰላም",
                "रवि",
                "রহিম",
                "தமிழ்",
                "สมชาย",
                "김민준",
                "さくら",
                "陳",
                "פאטמה");
        String words = words(Pdf.of(page("<p style='font-size: 9pt'>" + String.join(" ", names) + "</p>")));
        assertThat(words).contains("Łukasz", "Nguyễn", "김민준", "陳", "ሰላም").doesNotContain("□");
    }

    @Test
    void nothingIsReadFromElsewhere() throws IOException {
        String outside = "<p style=\"background: url('file:///etc/hostname')\">x</p><img src='file:///etc/hostname'/>";
        assertThat(Pdf.of(page(outside))).isNotEmpty();
        String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + page("<p>a&x;b</p>");
        assertThat(words(Pdf.of(entity))).isEqualToIgnoringWhitespace("ab");
    }

    @Test
    void whatIsNoXmlIsRefused() {
        assertThatThrownBy(() -> Pdf.of("<p>a")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Pdf.of("<p>a</p>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("head");
    }

    /** The program starts without the library: it comes with the first document. */
    @Test
    void nothingOfTheLibraryIsLoadedBeforeADocumentIsMade() throws Exception {
        Recorder loader = new Recorder();
        Class<?> writers = loader.loadClass(Writers.class.getName());
        Class<?> texts = loader.loadClass(Texts.class.getName());
        Class<?> language = loader.loadClass(Language.class.getName());
        Object dutch = texts.getConstructor(language).newInstance(language.getEnumConstants()[0]);
        writers.getMethod("of", texts, ZoneId.class, String.class).invoke(null, dutch, ZoneId.of("UTC"), "Driehoek");
        assertThat(loader.loaded).contains(PdfWriter.class.getName());
        assertThat(loader.loaded)
                .noneMatch(name -> name.startsWith("com.openhtmltopdf") || name.startsWith("org.apache"));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='nl'><head><title>Kaarten</title><style>" + STYLE
                + "</style></head><body>" + body + "</body></html>";
    }

    /** Loads the program's classes anew and remembers what they ask for. */
    private static final class Recorder extends ClassLoader {
        private final Set<String> loaded = new HashSet<>();

        Recorder() {
            super(PdfTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            loaded.add(name);
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith("nl.driehoek.") ? anew(name) : super.loadClass(name, resolve);
        }

        private Class<?> anew(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
