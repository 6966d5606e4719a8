package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Assignment;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Definition;
import nl.driehoek.deck.Card.Energizer;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.Phase;

/** Reads the parts of a card, for each kind in its own way: the one place that knows what a kind of card holds. */
final class CardInterpreter {
    private CardInterpreter() {}

    static CardContent content(Card card) {
        Energizer.Shape sketch =
                card instanceof Energizer energizer ? energizer.layout().shape() : Energizer.Shape.FREE;
        List<Part> parts = new ArrayList<>();
        main(card).sections().forEach(section -> parts.add(new Part.Prose(section)));
        Optional<Part.Picture> picture = card.face()
                .picture()
                .map(one -> sketch.compareTo(Energizer.Shape.CIRCLE) >= 0
                        ? one.below()
                        : one) // the sketch stands beside it
                .map(Part.Picture::new);
        picture.ifPresent(one -> parts.add(one.isBeside() ? 0 : parts.size(), one));
        more(card).forEach(parts::add);
        return new CardContent(card.id(), card.kind(), card.face().title(), sketch, parts);
    }

    private static RichText main(Card card) {
        boolean typed = card instanceof Card.OwnQuestion own && own.worded();
        return typed ? RichText.plain(card.text()) : RichText.of(card.text());
    }

    private static Stream<? extends Part> more(Card card) {
        return switch (card) {
            case Card.Question _, Card.OwnQuestion _, Card.Case _ -> phases(card);
            case Assignment task ->
                Stream.of(steps(task), phases(task), boxes(Part.Caption.TIP, tip(task)))
                        .flatMap(parts -> parts);
            case Definition definition ->
                definition.elements().stream()
                        .map(element -> new Part.Element(element.title(), RichText.of(element.text())));
            case Energizer energizer -> Stream.concat(phases(card), boxes(Part.Caption.EXAMPLES, energizer.examples()));
            case Form form -> form.fields().stream().map(Part.Field::new);
            case Checklist list -> Stream.concat(ticks(list), boxes(Part.Caption.SKILLS, list.skills()));
            case Overview overview -> overview.aligned() ? rows(overview) : items(overview);
        };
    }

    private static Stream<Part> phases(Card card) {
        List<Phase> phases = card.face().activity().phases();
        return IntStream.range(0, phases.size())
                .mapToObj(i -> new Part.Timed(
                        i + 1, phases.get(i).title(), phases.get(i).seconds()));
    }

    private static Stream<Part> steps(Assignment card) {
        return IntStream.range(0, card.steps().size())
                .mapToObj(i -> new Part.Step(i + 1, RichText.of(card.steps().get(i))));
    }

    private static List<String> tip(Assignment card) {
        return card.tip().isEmpty() ? List.of() : List.of(card.tip());
    }

    private static Stream<Part> boxes(Part.Caption caption, List<String> texts) {
        return texts.stream().map(text -> new Part.Box(caption, RichText.of(text)));
    }

    private static Stream<Part> ticks(Checklist card) {
        return IntStream.range(0, card.phases().size()).boxed().flatMap(index -> {
            Checklist.Phase phase = card.phases().get(index);
            Part.Group group = new Part.Group(index, phase.title());
            return phase.items().stream().map(item -> new Part.Tick(group, item.id(), RichText.of(item.text())));
        });
    }

    private static Stream<Part> items(Overview card) {
        return IntStream.range(0, card.columns().size()).boxed().flatMap(column -> {
            Overview.Column from = card.columns().get(column);
            Part.Group group = new Part.Group(column, from.title());
            return IntStream.range(0, from.sections().size())
                    .boxed()
                    .flatMap(section -> items(group, section, from.sections().get(section)));
        });
    }

    private static Stream<Part> items(Part.Group column, int number, Overview.Section section) {
        Part.Group group = new Part.Group(number, section.title());
        return section.items().stream().map(item -> new Part.Item(column, group, RichText.of(item)));
    }

    private static Stream<Part> rows(Overview card) {
        List<String> heads = card.columns().stream().map(Overview.Column::title).toList();
        List<List<String>> columns = card.columns().stream()
                .map(column -> column.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .toList())
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(row -> new Part.Row(heads, cells(columns, row)));
    }

    private static List<RichText> cells(List<List<String>> columns, int row) {
        return columns.stream()
                .map(cells -> row < cells.size() ? RichText.of(cells.get(row)) : RichText.EMPTY)
                .toList();
    }
}
