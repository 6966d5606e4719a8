package nl.driehoek.store.decklayer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.driehoek.deck.layer.TextKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts on the cards of a deck file that people read, by their addresses. What is named by an id, and addresses of pages, are none. */
public final class DeckTexts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> TEXTS = Set.of("title", "text", "tip", "label", "hint", "ifStuck", "alt");
    private static final Set<String> LISTS =
            Set.of("steps", "examples", "skills", "items", "options", "followUps", "questions");
    private static final Set<String> OTHER = Set.of("links", "sources", "see", "corners");

    private final BinaryOperator<String> visitor;

    private DeckTexts(BinaryOperator<String> visitor) {
        this.visitor = visitor;
    }

    /** All of them, in the order of the file, which is that of a sound deck. */
    public static Map<TextKey, String> of(String json) {
        Map<TextKey, String> all = new LinkedHashMap<>();
        for (ObjectNode card : cards(JSON.readTree(json))) {
            String id = id(card, "");
            new DeckTexts((at, text) -> {
                        all.put(new TextKey(id, at), text);
                        return text;
                    })
                    .object(card, "");
        }
        return all;
    }

    /** The same file with these texts in the place of those at their addresses; addresses that it does not have are passed over. */
    static String with(String json, Map<TextKey, String> texts) {
        JsonNode deck = JSON.readTree(json);
        for (ObjectNode card : cards(deck)) {
            String id = id(card, "");
            new DeckTexts((at, text) -> texts.getOrDefault(new TextKey(id, at), text)).object(card, "");
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(deck) + '\n';
    }

    private static List<ObjectNode> cards(JsonNode deck) {
        return deck.path("sets")
                .valueStream()
                .flatMap(set -> set.path("cards").valueStream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private void object(ObjectNode node, String path) {
        for (String key : List.copyOf(node.propertyNames())) {
            JsonNode value = node.get(key);
            String at = path + key;
            if (value.isString() && TEXTS.contains(key)) {
                node.put(key, visitor.apply(at, value.stringValue()));
            } else if (value instanceof ObjectNode inner) {
                object(inner, at + '.');
            } else if (value instanceof ArrayNode list && !OTHER.contains(key)) {
                list(list, at, LISTS.contains(key));
            }
        }
    }

    private void list(ArrayNode list, String path, boolean ofTexts) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            if (value.isString() && ofTexts) {
                list.set(i, list.stringNode(visitor.apply(path + '[' + i + ']', value.stringValue())));
            } else if (value instanceof ObjectNode inner) {
                object(inner, path + '[' + id(inner, String.valueOf(i)) + "].");
            }
        }
    }

    private static String id(ObjectNode node, String otherwise) {
        JsonNode id = node.path("id");
        return id.isString() ? id.stringValue() : otherwise;
    }
}
