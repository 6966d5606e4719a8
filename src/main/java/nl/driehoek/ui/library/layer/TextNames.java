package nl.driehoek.ui.library.layer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.layer.LayerText;

/** What the texts of a card are called: by their kind and, where there are several of that, by which of them it is. */
final class TextNames {
    private static final Map<String, LayerText> OUTER = Map.of("title", LayerText.TITLE, "text", LayerText.TEXT);
    private static final Map<String, LayerText> INNER = Map.of("title", LayerText.INNER_TITLE);
    private static final Map<String, LayerText> OTHER = Map.ofEntries(
            Map.entry("tip", LayerText.TIP),
            Map.entry("alt", LayerText.ALT),
            Map.entry("ifStuck", LayerText.IF_STUCK),
            Map.entry("label", LayerText.LABEL),
            Map.entry("hint", LayerText.HINT),
            Map.entry("steps", LayerText.STEPS),
            Map.entry("examples", LayerText.EXAMPLES),
            Map.entry("skills", LayerText.SKILLS),
            Map.entry("items", LayerText.ITEMS),
            Map.entry("options", LayerText.OPTIONS),
            Map.entry("followUps", LayerText.FOLLOW_UPS),
            Map.entry("questions", LayerText.QUESTIONS));

    private final Map<TextKey, String> names = new HashMap<>();
    private final Map<LayerText, Integer> counts = new EnumMap<>(LayerText.class);
    private final Texts texts;

    /** Of these texts of one card, in its order. */
    TextNames(Texts texts, List<TextKey> keys) {
        this.texts = texts;
        keys.forEach(key -> names.put(key, name(key)));
    }

    /** What a text is called; one that the card does not have any more is called by its kind alone. */
    String of(TextKey key) {
        return names.getOrDefault(key, texts.get(kind(key), "").strip());
    }

    private String name(TextKey key) {
        LayerText kind = kind(key);
        return texts.get(kind, counts.merge(kind, 1, Integer::sum));
    }

    private static LayerText kind(TextKey key) {
        String word = key.at().substring(key.at().lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        return (key.at().contains(".") ? INNER : OUTER)
                .getOrDefault(word, OTHER.getOrDefault(word, LayerText.INNER_TEXT));
    }
}
