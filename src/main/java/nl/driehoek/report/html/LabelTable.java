package nl.driehoek.report.html;

import java.util.List;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;

/** Texts under labels as a table, with a row for each. */
final class LabelTable {
    private static final int FEW = 6;
    private static final int SHORT = 600; // characters
    private static final int LONG = 24;

    private LabelTable() {}

    static Html of(Row.Lines lines, Texts texts) {
        List<Html> rows = lines.lines().stream().map(LabelTable::row).toList();
        return table(lines).around(heads(lines, texts), Html.element("tbody", Html.all(rows)));
    }

    /** Where it is short a table is not divided over pages; where its labels are longer than its texts they have more room. */
    private static Tag table(Row.Lines lines) {
        List<Integer> words =
                lines.lines().stream().map(line -> line.text().words().length()).toList();
        int all = words.stream().mapToInt(Integer::intValue).sum();
        int labels =
                lines.lines().stream().mapToInt(line -> line.label().length()).sum();
        String kept = words.size() <= FEW && all <= SHORT ? " kept" : "";
        String wide = labels > all && labels > words.size() * LONG ? " labels" : "";
        return Tag.of("table", "answers" + kept + wide);
    }

    /** What the columns are, which comes again on each page; labels that are no names speak for themselves. */
    private static Html heads(Row.Lines lines, Texts texts) {
        return lines.byWhom()
                ? Html.element("thead", Html.element("tr", head(texts, ExportText.WHO), head(texts, ExportText.WHAT)))
                : Html.NONE;
    }

    private static Html head(Texts texts, ExportText words) {
        return new Tag("th").with("scope", "col").around(Html.text(texts.get(words)));
    }

    private static Html row(Row.Line line) {
        Html label = new Tag("th").with("scope", "row").around(Rows.isolated(line.label()));
        Html text = new Tag("td").reading(line.text().words()).around(Blocks.within(line.text()));
        return Html.element("tr", label, text);
    }
}
