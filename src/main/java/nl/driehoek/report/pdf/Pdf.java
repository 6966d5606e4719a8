package nl.driehoek.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import org.w3c.dom.Document;

/**
 * Makes PDF documents. They are tagged and meet PDF/UA-1 as far as their content lets them: the language and the title are
 * those of the page, headings are bookmarks, pictures are vectors and say what they show, and all type is embedded, for
 * every script that the program carries type for. What no type has a letter for is shown as a box.
 */
public final class Pdf {
    private static final String HEADLESS = "java.awt.headless";

    /** What stands in the place of a letter that no type has. */
    static final String BOX = "\u25a1";

    static {
        XRLog.setLoggingEnabled(false); // it tells of type that it loads, and in a terminal too
    }

    private Pdf() {}

    /**
     * A document of XHTML. May take a while, and is not for the FX thread.
     *
     * @param xhtml a whole document in well-formed XML, with {@code lang}, a title and its style within it; it names nothing
     *     from elsewhere, and nothing would be read from there. Layout is that of CSS 2.1 with pages; the family of the
     *     program's own type is {@code 'Atkinson Hyperlegible Next'}. A picture is an {@code svg} element that says what it
     *     shows in its title, or an {@code img} with the picture itself for its address.
     * @throws IOException if it cannot be made, or is no XML
     */
    public static byte[] of(String xhtml) throws IOException {
        withoutScreen();
        Document page = Xhtml.parsed(xhtml);
        String words = page.getDocumentElement().getTextContent();
        boolean turned = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        Emoji.drawn(page);
        Outline.added(page);
        byte[] written = written(builder(page, words, turned));
        return turned ? PlainLetters.in(written) : written;
    }

    /** Java's own graphics serve to lay out and to draw; they are not to look for a screen beside the toolkit's. */
    static void withoutScreen() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    private static byte[] written(PdfRendererBuilder builder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDF();
        } catch (RuntimeException e) { // the library throws them for what it did not expect
            throw new IOException("the pages cannot be laid out", e);
        }
        return bytes.toByteArray();
    }

    /** Whether an address holds the picture itself; nothing else is looked at. */
    private static boolean isWithin(String address) {
        return address.startsWith("data:image/png;base64,") || address.startsWith("data:image/jpeg;base64,");
    }

    private static PdfRendererBuilder builder(Document page, String words, boolean turned) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.useExternalResourceAccessControl(
                (uri, _) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, _) -> isWithin(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Driehoek");
        builder.useReplacementText(BOX);
        builder.useSVGDrawer(new PictureDrawer());
        PrintFonts.added(builder, words);
        if (turned) { // it takes time
            BidiReorderer order = new VisualOrder();
            builder.useUnicodeBidiSplitter(DirectionRuns::new);
            builder.useUnicodeBidiReorderer(order);
        }
        return builder;
    }
}
