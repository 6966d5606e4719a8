package nl.driehoek.control.document;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.csv.CsvWriter;
import nl.driehoek.report.html.HtmlWriter;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.report.pdf.PdfWriter;
import nl.driehoek.report.word.WordWriter;

/** The writers of the program, one for each format that it can write. */
public final class Writers {
    private final Map<Format, SessionWriter> all = new EnumMap<>(Format.class);

    /** These writers; of two for one format the last. */
    Writers(List<SessionWriter> writers) {
        writers.forEach(writer -> all.put(writer.format(), writer));
    }

    /**
     * All that the program has, in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program
     */
    public static Writers of(Texts texts, ZoneId zone, String program) {
        return new Writers(List.of(
                new MarkdownWriter(texts, zone, program),
                new WordWriter(texts, zone, program),
                new HtmlWriter(texts, zone, program),
                new PdfWriter(texts, zone, program),
                new CsvWriter(texts, zone),
                new JsonWriter(program)));
    }

    /** What can be written. */
    public Set<Format> formats() {
        return Set.copyOf(all.keySet());
    }

    /**
     * The one for a format.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    SessionWriter of(Format format) {
        if (!all.containsKey(format)) {
            throw new IllegalArgumentException("nothing writes " + format);
        }
        return all.get(format);
    }
}
