package nl.driehoek.report.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Media;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.RowSource;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Contents;

/** Tables of sessions, written and read back. */
final class Tables {
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Tables() {}

    static String text(SessionRecord record, Contents contents, Language language, RowSource... tools)
            throws IOException {
        ReportBuilder reports = new ReportBuilder(new Texts(language), AMSTERDAM, List.of(tools));
        return text(record, contents, List.of(reports.build(record, contents, Pictures.NONE)), language, tools);
    }

    static String text(
            SessionRecord record, Contents contents, List<Report> reports, Language language, RowSource... tools)
            throws IOException {
        Told told = new Told(record, contents, reports, Media.NONE, List.of(tools));
        byte[] bytes = new CsvWriter(new Texts(language), AMSTERDAM).write(told);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The rows by the heads of the columns; uneven ones are an error. */
    static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(false)
                .ofNamedCsvRecord(text.substring(1))
                .stream()
                .toList();
    }

    /** One column of all rows. */
    static List<String> column(String text, String head) {
        return rows(text).stream().map(row -> row.getField(head)).toList();
    }
}
