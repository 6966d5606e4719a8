package nl.driehoek.ui.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.Markdown;

/** All the words on a card in reading order, for those who hear it. */
final class CardWords {
    private CardWords() {}

    static String of(Card card) {
        return Stream.concat(Stream.concat(card.title().stream(), Stream.of(card.text())), more(card))
                .filter(text -> !text.isEmpty())
                .map(Markdown::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> more(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _, Card.Case _ -> Stream.empty();
            case Card.Assignment assignment -> Stream.concat(assignment.steps().stream(), Stream.of(assignment.tip()));
            case Card.Definition definition ->
                definition.elements().stream().flatMap(element -> Stream.of(element.title(), element.text()));
            case Card.Energizer energizer ->
                Stream.concat(
                        energizer.phases().stream().map(Card.Energizer.Phase::title), energizer.examples().stream());
            case Card.Form form -> form.fields().stream().flatMap(CardWords::field);
            case Card.Checklist list ->
                Stream.concat(
                        list.phases().stream()
                                .flatMap(phase -> titled(
                                        phase.title(),
                                        phase.items().stream()
                                                .map(Card.Checklist.Item::text)
                                                .toList())),
                        list.skills().stream());
            case Card.Overview overview -> overview.columns().stream().flatMap(CardWords::column);
        };
    }

    private static Stream<String> field(Card.Form.Field field) {
        return Stream.concat(
                Stream.of(field.label(), field.hint()), field.options().stream().map(Card.Form.Option::text));
    }

    private static Stream<String> column(Card.Overview.Column column) {
        return Stream.concat(
                Stream.of(column.title()),
                column.sections().stream().flatMap(section -> titled(section.title(), section.items())));
    }

    private static Stream<String> titled(String title, List<String> items) {
        return Stream.concat(Stream.of(title), items.stream());
    }
}
