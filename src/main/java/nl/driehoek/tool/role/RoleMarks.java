package nl.driehoek.tool.role;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.session.board.FieldValue;

/**
 * The marks that stand on a text now. Two marks of one role never share a word.
 *
 * @param text its words
 * @param marks by the ids of their fields, in the order of the text; those that do not fit it are not among them
 */
record RoleMarks(List<String> text, Map<String, RoleMark> marks) {
    private static final String FIELD = "mark.";

    /** The marks among these values. */
    static RoleMarks of(List<String> text, Map<String, FieldValue> values) {
        Map<String, RoleMark> marks = new LinkedHashMap<>();
        all(values).forEach((field, mark) -> {
            if (mark.fits(text)) {
                marks.put(field, mark);
            }
        });
        return new RoleMarks(List.copyOf(text), marks);
    }

    /** All marks among these values, whether they fit or not, in the order of the text. */
    static Map<String, RoleMark> all(Map<String, FieldValue> values) {
        return values.entrySet().stream()
                .filter(entry -> isMark(entry.getKey()))
                .flatMap(entry -> RoleMark.of(entry.getValue()).map(mark -> Map.entry(entry.getKey(), mark)).stream())
                .sorted(Comparator.comparing((Map.Entry<String, RoleMark> entry) ->
                                entry.getValue().first())
                        .thenComparing(entry -> entry.getValue().last())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** Whether a field holds a mark. */
    static boolean isMark(String field) {
        return field.startsWith(FIELD);
    }

    /**
     * What is to be written so that a role stands on these words as well; marks of the same role that touch them become one
     * with it. Where exactly that mark stands already it is taken away.
     *
     * @param values all that stands on the card, so that no field is used twice
     */
    Map<String, Optional<FieldValue>> marked(String role, int from, int to, Map<String, FieldValue> values) {
        Map<String, RoleMark> touched = touched(from, to);
        touched.values().removeIf(mark -> !mark.role().equals(role));
        Map<String, Optional<FieldValue>> changes = removed(touched);
        int first = touched.values().stream().mapToInt(RoleMark::first).reduce(from, Math::min);
        int last = touched.values().stream().mapToInt(RoleMark::last).reduce(to, Math::max);
        RoleMark mark = RoleMark.on(role, first, last, text);
        boolean there = from == first && to == last && touched.containsValue(mark);
        if (!there) {
            changes.put(free(values), Optional.of(mark.value()));
        }
        return changes;
    }

    /** What is to be written so that no mark stands on these words. */
    Map<String, Optional<FieldValue>> cleared(int from, int to) {
        return removed(touched(from, to));
    }

    /** The ids of the roles that stand on a word. */
    List<String> roles(int word) {
        return marks.values().stream()
                .filter(mark -> mark.touches(word, word))
                .map(RoleMark::role)
                .distinct()
                .toList();
    }

    private Map<String, RoleMark> touched(int from, int to) {
        Map<String, RoleMark> touched = new LinkedHashMap<>(marks);
        touched.values().removeIf(mark -> !mark.touches(from, to));
        return touched;
    }

    private static Map<String, Optional<FieldValue>> removed(Map<String, RoleMark> marks) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        marks.keySet().forEach(field -> changes.put(field, Optional.empty()));
        return changes;
    }

    private static String free(Map<String, FieldValue> values) {
        int number = 1;
        while (values.containsKey(FIELD + number)) {
            number++;
        }
        return FIELD + number;
    }
}
