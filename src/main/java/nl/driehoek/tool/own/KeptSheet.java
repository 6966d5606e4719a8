package nl.driehoek.tool.own;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Writing;

/**
 * A form or a checklist as it was filled in before it was begun anew.
 *
 * @param moment when it was begun anew, where the reader lived then
 * @param lines what was filled in, in the card's order
 */
public record KeptSheet(LocalDateTime moment, List<Line> lines) {
    public KeptSheet {
        Objects.requireNonNull(moment);
        lines = List.copyOf(lines);
    }

    /**
     * Something that was filled in.
     *
     * @param label what was asked for
     * @param words what was filled in; empty for something that was ticked off
     */
    public record Line(String label, String words) {
        public Line {
            Objects.requireNonNull(label);
            Objects.requireNonNull(words);
        }
    }

    /** Those of a card, the latest first. */
    public static List<KeptSheet> of(CardRef ref, Card card, Writing writing, Texts texts) {
        Map<LocalDateTime, Map<String, FieldValue>> sheets = new TreeMap<>();
        writing.fields()
                .forEach((key, value) -> OwnField.keptOf(key)
                        .filter(_ -> key.card().equals(ref))
                        .ifPresent(kept -> sheets.computeIfAbsent(kept.moment(), _ -> new LinkedHashMap<>())
                                .put(kept.field(), value)));
        List<KeptSheet> all = new ArrayList<>();
        sheets.forEach((moment, values) -> all.add(new KeptSheet(moment, lines(card, values, texts))));
        return all.reversed();
    }

    private static List<Line> lines(Card card, Map<String, FieldValue> values, Texts texts) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Part part : CardContent.of(card).parts()) {
            if (part instanceof Part.Field(Card.Form.Field field, var _) && values.containsKey(field.id())) {
                lines.put(field.id(), new Line(field.label(), words(field, values.get(field.id()), texts)));
            } else if (part instanceof Part.Tick(var _, String id, var text, var _) && values.containsKey(id)) {
                lines.put(id, new Line(text.words(), ""));
            }
        }
        values.forEach((id, value) -> lines.putIfAbsent(id, new Line(id, FieldValue.words(value))));
        return List.copyOf(lines.values());
    }

    private static String words(Card.Form.Field field, FieldValue value, Texts texts) {
        DateWords dates = new DateWords(texts.language().locale());
        return switch (field.type()) {
            case DATE -> dates.shownDate(FieldValue.words(value));
            case TIME -> dates.shownTime(FieldValue.words(value));
            case CHOICE -> chosen(field, value).orElseGet(() -> FieldValue.words(value));
            case LINE, TEXT -> FieldValue.words(value);
        };
    }

    private static Optional<String> chosen(Card.Form.Field field, FieldValue value) {
        return value instanceof FieldValue.Choice(var ids)
                ? Optional.of(field.options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(Card.Form.Option::text)
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }
}
