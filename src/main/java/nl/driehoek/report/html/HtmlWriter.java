package nl.driehoek.report.html;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;

/** Writes what is told of a session as one HTML file that a browser shows and prints, with its pictures in it. */
public final class HtmlWriter implements SessionWriter {
    private final HtmlDocument document;

    /**
     * A writer in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, for the document's head
     */
    public HtmlWriter(Texts texts, ZoneId zone, String program) {
        this.document = new HtmlDocument(texts, zone, program);
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public boolean takesPicturesIn() {
        return true;
    }

    /** In UTF-8. */
    @Override
    public byte[] write(Told told) {
        return document.of(told, Sheet.forScreen()).getBytes(StandardCharsets.UTF_8);
    }
}
