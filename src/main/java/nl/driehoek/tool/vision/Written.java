package nl.driehoek.tool.vision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues.Given;

/** What was written on a card, by the sorts and numbers of its fields. */
record Written(List<Given> people) {
    Written {
        people = List.copyOf(people);
    }

    /** The group's value in a field, if there is one. */
    Optional<FieldValue> group(String field) {
        return of(FieldKey.GROUP).map(values -> values.get(field));
    }

    /** The group's number in a field, if there is one. */
    OptionalInt number(String field) {
        return group(field)
                .filter(FieldValue.Number.class::isInstance)
                .map(value -> OptionalInt.of(((FieldValue.Number) value).number()))
                .orElse(OptionalInt.empty());
    }

    /** The group's words in a field; empty text where there are none. */
    String text(String field) {
        return group(field)
                .filter(FieldValue.Text.class::isInstance)
                .map(value -> ((FieldValue.Text) value).text())
                .orElse("");
    }

    /** The group's texts of a sort, by their numbers, in order. */
    Map<Integer, String> texts(String sort) {
        Map<Integer, String> texts = new TreeMap<>();
        of(FieldKey.GROUP)
                .ifPresent(values -> numbered(sort, values).forEach((number, value) -> {
                    if (value instanceof FieldValue.Text(String text)) {
                        texts.put(number, text);
                    }
                }));
        return texts;
    }

    /** The numbers above zero of a sort that somebody gave, by the numbers of the fields. */
    Map<Integer, Integer> counts(String sort, String by) {
        Map<Integer, Integer> counts = new TreeMap<>();
        of(by).ifPresent(values -> numbered(sort, values).forEach((number, value) -> {
            if (value instanceof FieldValue.Number(int count) && count > 0) {
                counts.put(number, count);
            }
        }));
        return counts;
    }

    /** All core values that were said, in order; the first one where two have the same number. */
    Collection<CoreValue.Said> said() {
        Map<Integer, CoreValue.Said> said = new TreeMap<>();
        everySaid().forEach(one -> said.putIfAbsent(one.number(), one));
        return said.values();
    }

    /** The core values that have the number of one that was said before. */
    List<CoreValue.Said> besides() {
        Collection<CoreValue.Said> said = said();
        return everySaid().stream().filter(one -> !said.contains(one)).toList();
    }

    private List<CoreValue.Said> everySaid() {
        List<CoreValue.Said> all = new ArrayList<>();
        for (Given given : people) {
            numbered(VisionFields.VALUE, given.values()).forEach((number, value) -> {
                if (value instanceof FieldValue.Text(String text)) {
                    all.add(new CoreValue.Said(number, given.by(), given.name(), text));
                }
            });
        }
        return all;
    }

    /** A number from 1 that no field of these sorts has, nor has ever had while other fields still tell of it. */
    int next(Collection<String> sorts) {
        int highest = 0;
        for (String sort : sorts) {
            for (Given given : people) {
                highest = numbered(sort, given.values()).keySet().stream().reduce(highest, Math::max);
            }
        }
        return highest + 1;
    }

    private Optional<Map<String, FieldValue>> of(String by) {
        return people.stream()
                .filter(given -> given.by().equals(by))
                .findFirst()
                .map(Given::values);
    }

    private static Map<Integer, FieldValue> numbered(String sort, Map<String, FieldValue> values) {
        Map<Integer, FieldValue> numbered = new LinkedHashMap<>();
        values.forEach(
                (field, value) -> VisionFields.number(sort, field).ifPresent(number -> numbered.put(number, value)));
        return numbered;
    }
}
