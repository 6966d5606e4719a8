package nl.driehoek.session.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plans that were kept under a name to use again: their texts with all decks named, by name. Immutable.
 *
 * @param texts by name, in the alphabet's order
 */
public record Templates(Map<String, String> texts) {
    /** None kept. */
    public static final Templates NONE = new Templates(Map.of());

    private static final String SETTING = "plan.";
    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public Templates {
        SortedMap<String, String> sorted = new TreeMap<>(ALPHABET);
        sorted.putAll(texts);
        texts = Collections.unmodifiableSortedMap(sorted);
    }

    /** Those among the program's settings; one with an empty text was thrown away. */
    public static Templates among(Map<String, String> settings) {
        Map<String, String> texts = new HashMap<>();
        settings.forEach((name, text) -> {
            if (name.startsWith(SETTING) && !text.isEmpty()) {
                texts.put(name.substring(SETTING.length()), text);
            }
        });
        return new Templates(texts);
    }

    /** The name of the setting that keeps the template of this name. */
    public static String setting(String name) {
        return SETTING + name;
    }

    /** With this one, or, where its text is empty, without the one of this name. */
    public Templates with(String name, String text) {
        Map<String, String> next = new HashMap<>(texts);
        next.remove(name);
        if (!text.isEmpty()) {
            next.put(name, text);
        }
        return new Templates(next);
    }
}
