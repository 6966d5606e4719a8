package nl.driehoek.tool.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;

/** What a report tells of a vision: the vision itself, the sentences that it was chosen from, and the core values. */
final class VisionRows {
    private VisionRows() {}

    static List<Row> of(VisionWork work, Texts texts) {
        List<Row> rows = new ArrayList<>();
        if (!work.vision().isEmpty()) {
            rows.add(new Row.Passage(texts.get(VisionText.REPORT_VISION), RichText.plain(work.vision()), false));
        }
        lines(rows, texts.get(VisionText.REPORT_SENTENCES), sentences(work, texts));
        lines(rows, texts.get(VisionText.REPORT_VALUES), values(work, texts));
        return rows;
    }

    private static void lines(List<Row> rows, String title, List<Row.Line> lines) {
        if (!lines.isEmpty()) {
            rows.add(new Row.Lines(title, lines, false));
        }
    }

    private static List<Row.Line> sentences(VisionWork work, Texts texts) {
        return work.sentences().stream()
                .map(sentence -> Row.Line.typed(VisionWords.origin(sentence, texts), sentence.text()))
                .toList();
    }

    private static List<Row.Line> values(VisionWork work, Texts texts) {
        Stream<Row.Line> weighed = work.weighed().stream()
                .map(value -> Row.Line.typed(VisionWords.weight(value, texts), words(value, texts)));
        Stream<Row.Line> besides = work.besides().stream().map(said -> Row.Line.typed("", said.text()));
        return Stream.concat(weighed, besides).toList();
    }

    private static String words(CoreValue value, Texts texts) {
        List<String> others = value.otherWords();
        String also = others.isEmpty() ? "" : " " + texts.get(VisionText.ALSO, String.join(", ", others));
        String placed = value.placed() ? " · " + texts.get(VisionText.HAS_PLACE) : "";
        return value.name() + also + placed;
    }
}
