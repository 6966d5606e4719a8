package nl.driehoek.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;

/**
 * The values that people gave on a card: the answers to it as a whole, and for each who filled it in what they filled in,
 * whatever kind of card asked for it.
 */
final class FieldRows {
    private final Wording wording;
    private final Texts texts;
    private final Board board;
    private final Contents contents;
    private final DateWords dates;

    FieldRows(Wording wording, Board board, Contents contents) {
        this.wording = wording;
        this.texts = wording.texts();
        this.board = board;
        this.contents = contents;
        this.dates = new DateWords(texts.language().locale());
    }

    /**
     * The rows for a card; without its content the values stand beside the ids of their fields.
     *
     * @param told which values are told of elsewhere
     */
    List<Row> of(CardRef ref, Optional<CardContent> card, Predicate<FieldKey> told) {
        List<Row.Lines> rows = new ArrayList<>();
        if (contents.has(Item.ANSWERS)) {
            rows.add(wording.answers(answers(ref)));
        }
        if (contents.has(Item.FORMS)) {
            names(ref, key -> !key.isAnswer()).forEach((by, name) -> rows.add(filled(ref, by, name, card, told)));
        }
        return rows.stream()
                .filter(row -> !row.lines().isEmpty())
                .<Row>map(row -> row)
                .toList();
    }

    private Row.Lines filled(
            CardRef ref, String by, String name, Optional<CardContent> card, Predicate<FieldKey> told) {
        Map<String, FieldValue> values = new LinkedHashMap<>(board.writing().filled(ref, by));
        values.keySet().removeIf(field -> told.test(new FieldKey(ref, field, by)));
        return new Row.Lines(title(name, card, values), lines(card, values), false);
    }

    /** Who filled it in, and of a list to tick off what is left of it. */
    private String title(String name, Optional<CardContent> card, Map<String, FieldValue> values) {
        String title = wording.filledIn(name);
        List<Part.Tick> all = card.map(content -> content.all(Part.Tick.class)).orElse(List.of());
        long left = all.stream().filter(tick -> !values.containsKey(tick.id())).count();
        String words = left == 0 ? texts.get(ToolText.LEFT_NOTHING) : texts.get(ToolText.LEFT, left, all.size());
        return all.isEmpty() ? title : title + " · " + words;
    }

    private List<Row.Line> answers(CardRef ref) {
        List<Row.Line> answers = new ArrayList<>();
        names(ref, FieldKey::isAnswer).forEach((by, name) -> answers.add(answer(FieldKey.answer(ref, by), name)));
        answers.removeIf(line -> line.text().isEmpty());
        return answers;
    }

    private Row.Line answer(FieldKey key, String name) {
        return Row.Line.typed(wording.beside(key, name), board.writing().text(key));
    }

    /** Who wrote such values: the group first, then everybody in the order they joined, then whoever is no longer known. */
    private Map<String, String> names(CardRef ref, Predicate<FieldKey> such) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(FieldKey.GROUP, texts.get(ExportText.GROUP));
        board.participants().forEach(who -> names.put(who.id(), who.name()));
        Set<String> wrote = board.writing().fields().keySet().stream()
                .filter(key -> key.card().equals(ref) && such.test(key))
                .map(FieldKey::by)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        wrote.forEach(by -> names.putIfAbsent(by, texts.get(ExportText.SOMEBODY)));
        names.keySet().retainAll(wrote);
        return names;
    }

    /** In the card's order; what it does not ask for, or not any more, comes last. */
    private List<Row.Line> lines(Optional<CardContent> card, Map<String, FieldValue> values) {
        Map<String, Row.Line> lines = new LinkedHashMap<>();
        boolean ticked = values.values().stream().anyMatch(FieldValue.Tick.class::isInstance);
        for (Part part : card.map(CardContent::parts).orElse(List.of())) {
            if (part instanceof Part.Field(Form.Field field, var _) && values.containsKey(field.id())) {
                lines.put(field.id(), line(field, values.get(field.id())));
            } else if (part instanceof Part.Tick(var _, String id, RichText text, var _) && ticked) {
                lines.put(id, new Row.Line(values.containsKey(id) ? Row.Tick.DONE : Row.Tick.OPEN, "", text));
            }
        }
        values.forEach((id, value) -> lines.putIfAbsent(id, line(id, value)));
        return List.copyOf(lines.values());
    }

    /** A value whose field the card does not have. */
    private static Row.Line line(String id, FieldValue value) {
        return value instanceof FieldValue.Tick
                ? new Row.Line(Row.Tick.DONE, "", RichText.plain(id))
                : Row.Line.typed(id, words(value, Map.of()));
    }

    private Row.Line line(Form.Field field, FieldValue value) {
        Map<String, String> options =
                field.options().stream().collect(Collectors.toMap(Form.Option::id, Form.Option::text, (one, _) -> one));
        String words = words(value, options);
        return Row.Line.typed(
                field.label(),
                switch (field.type()) {
                    case DATE -> dates.shownDate(words);
                    case TIME -> dates.shownTime(words);
                    case LINE, TEXT, CHOICE -> words;
                });
    }

    private static String words(FieldValue value, Map<String, String> options) {
        return switch (value) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.Choice(Set<String> chosen) ->
                chosen.stream().map(id -> options.getOrDefault(id, id)).collect(Collectors.joining(", "));
            case FieldValue.Number(int number) -> Integer.toString(number);
            case FieldValue.Tick _, FieldValue.Place _ -> "";
        };
    }
}
