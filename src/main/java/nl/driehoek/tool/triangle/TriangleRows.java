package nl.driehoek.tool.triangle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.file.FileName;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;

/** What a report tells of triangles: each as a picture with its words, and what was said of it. */
final class TriangleRows {
    private final TriangleTool rules;
    private final List<String> labels;
    private final Texts texts;

    /**
     * Rows for one card.
     *
     * @param labels of the cards in the corners
     */
    TriangleRows(TriangleTool rules, List<String> labels, Texts texts) {
        this.rules = rules;
        this.labels = labels;
        this.texts = texts;
    }

    List<Row> of(CardRef ref, Board board) {
        List<String> people = List.copyOf(people(ref, board));
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(i -> {
                    String by = people.get(i);
                    String file = FileName.of(ref.card() + "-" + (i + 1), "-") + ".svg";
                    Map<String, FieldValue> values = board.writing().filled(ref, by);
                    return Stream.of(laid(name(by, board), values, file), said(name(by, board), values));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Row> laid(String name, Map<String, FieldValue> values, String file) {
        List<Part.Point> points = rules.points(labels, values);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                rules.isLaid(values)
                        ? new Row.Figure(TriangleTool.figure(name, points, texts), file)
                        : lines("", Stream.of(Row.Line.typed(name, texts.get(TriangleText.UNFINISHED)))));
    }

    private Optional<Row> said(String name, Map<String, FieldValue> values) {
        List<String> questions = rules.questions(texts);
        List<Row.Line> said = IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> values.get(TriangleTool.talk(i)) instanceof FieldValue.Text(String words)
                        ? Stream.of(Row.Line.typed(questions.get(i), words))
                        : Stream.empty())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(lines(name, said.stream()));
    }

    private static Row lines(String title, Stream<Row.Line> lines) {
        return new Row.Lines(title, lines.toList(), false);
    }

    /** Who laid or said something: the group first, then everybody in the order in which they joined. */
    private Set<String> people(CardRef ref, Board board) {
        Set<String> people = new LinkedHashSet<>(List.of(FieldKey.GROUP));
        board.participants().stream().map(Participant::id).forEach(people::add);
        board.writing().fields().keySet().stream()
                .filter(key -> key.card().equals(ref) && rules.owns(key.field()))
                .map(FieldKey::by)
                .forEach(people::add);
        return people;
    }

    private String name(String by, Board board) {
        return by.equals(FieldKey.GROUP)
                ? texts.get(TriangleText.GROUP)
                : board.participant(by).map(Participant::name).orElseGet(() -> texts.get(ExportText.SOMEBODY));
    }
}
