package nl.driehoek.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;

/** What is printed on a card, as CommonMark: its text and below it what its kind adds. */
final class CardMarkdown {
    private final Texts texts;

    CardMarkdown(Texts texts) {
        this.texts = texts;
    }

    String of(Card card) {
        List<String> blocks = new ArrayList<>(List.of(card.text()));
        blocks.addAll(additions(card));
        return Markdown.blocks(blocks);
    }

    private List<String> additions(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _, Card.Case _ -> List.of();
            case Card.Assignment(var _, var steps, String tip) ->
                List.of(Markdown.numbered(steps), tip.isBlank() ? "" : label(ExportText.TIP, tip));
            case Definition(var _, var elements) -> list(elements, CardMarkdown::element);
            case Energizer energizer -> additions(energizer);
            case Form(var _, var fields) -> list(fields, CardMarkdown::field);
            case Checklist checklist -> additions(checklist);
            case Overview overview -> additions(overview);
        };
    }

    private static <T> List<String> list(List<T> parts, Function<T, String> item) {
        return List.of(Markdown.bullets(parts.stream().map(item).toList()));
    }

    private static List<String> additions(Overview overview) {
        return overview.aligned()
                ? List.of(rows(overview.columns()))
                : overview.columns().stream().map(CardMarkdown::column).toList();
    }

    private static String element(Definition.Element element) {
        return Markdown.labelled(element.title(), element.text());
    }

    private List<String> additions(Energizer energizer) {
        List<String> phases = energizer.phases().stream()
                .map(phase -> Markdown.labelled(phase.title(), duration(phase.seconds())))
                .toList();
        return List.of(Markdown.bullets(phases), under(texts.get(ExportText.EXAMPLES), energizer.examples()));
    }

    private List<String> additions(Checklist checklist) {
        Stream<String> phases = checklist.phases().stream()
                .map(phase -> under(
                        phase.title(),
                        phase.items().stream().map(Checklist.Item::text).toList()));
        return Stream.concat(phases, Stream.of(under(texts.get(ExportText.SKILLS), checklist.skills())))
                .toList();
    }

    private static String field(Form.Field field) {
        String hint = Stream.of(
                        field.hint(),
                        field.options().stream().map(Form.Option::text).collect(joining(" / ")))
                .filter(text -> !text.isBlank())
                .collect(joining("; "));
        String label = Markdown.typedLine(field.label());
        return hint.isEmpty() ? label : label + " (" + Markdown.typedLine(hint) + ")";
    }

    private static String column(Overview.Column column) {
        List<String> blocks = new ArrayList<>(List.of(bold(column.title())));
        for (Overview.Section section : column.sections()) {
            blocks.add(section.title().isEmpty() ? "" : "*" + Markdown.typedLine(section.title()) + "*");
            blocks.add(Markdown.bullets(section.items()));
        }
        return Markdown.blocks(blocks);
    }

    /** What stands side by side in an aligned overview becomes one item. */
    private static String rows(List<Overview.Column> columns) {
        int rows =
                columns.stream().mapToInt(column -> cells(column).size()).max().orElse(0);
        return Markdown.bullets(IntStream.range(0, rows)
                .mapToObj(row -> columns.stream()
                        .filter(column -> row < cells(column).size())
                        .map(column ->
                                Markdown.labelled(column.title(), cells(column).get(row)))
                        .collect(joining(Markdown.HARD_BREAK)))
                .toList());
    }

    private static List<String> cells(Overview.Column column) {
        return column.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }

    private String duration(int seconds) {
        return seconds % 60 == 0 ? texts.get(ExportText.MINUTES, seconds / 60) : texts.get(ExportText.SECONDS, seconds);
    }

    private String label(ExportText label, String markdown) {
        return Markdown.labelled(texts.get(label), markdown);
    }

    private static String under(String title, List<String> items) {
        return items.isEmpty() ? "" : bold(title) + "\n\n" + Markdown.bullets(items);
    }

    private static String bold(String title) {
        return "**" + Markdown.typedLine(title) + "**";
    }
}
