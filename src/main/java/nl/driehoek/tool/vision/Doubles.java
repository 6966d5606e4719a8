package nl.driehoek.tool.vision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds core values that are the same but for case, accents and the forms of their words; people decide. */
public final class Doubles {
    private Doubles() {}

    /** Those that are the same, together; each at least two, in order. */
    public static List<List<CoreValue>> among(List<CoreValue> values, WordForms forms) {
        Map<String, List<CoreValue>> alike = new LinkedHashMap<>();
        values.forEach(value -> alike.computeIfAbsent(forms.common(value.name()), _ -> new ArrayList<>())
                .add(value));
        return alike.values().stream().filter(same -> same.size() > 1).toList();
    }
}
