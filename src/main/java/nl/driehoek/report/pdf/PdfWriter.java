package nl.driehoek.report.pdf;

import java.io.IOException;
import java.time.ZoneId;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.html.HtmlDocument;
import nl.driehoek.report.html.Sheet;

/** Writes what is told of a session as a PDF document, with the same content as in HTML, laid out on A4. */
public final class PdfWriter implements SessionWriter {
    private final HtmlDocument document;

    /**
     * A writer in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, for the document's properties
     */
    public PdfWriter(Texts texts, ZoneId zone, String program) {
        this.document = new HtmlDocument(texts, zone, program);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public boolean takesPicturesIn() {
        return true;
    }

    @Override
    public byte[] write(Told told) throws IOException {
        return Pdf.of(document.of(told, Sheet.forPaper()));
    }
}
