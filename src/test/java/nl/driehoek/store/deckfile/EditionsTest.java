package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editions of a deck differ in their words only: ids, numbers and order are the same in every language. */
class EditionsTest {
    private static final Set<String> WORDLESS =
            Set.of("id", "kind", "theme", "version", "see", "uses", "mode", "when", "type", "layout", "corners", "way");

    @ParameterizedTest
    @ValueSource(strings = {"ouderbetrokkenheid", "gesprekken-met-ouders"})
    void theyDifferInTheirWordsOnly(String deck) {
        assertThat(shape(deck + ".en.json")).isEqualTo(shape(deck + ".nl.json"));
    }

    private static Object shape(String file) {
        Path path = Path.of(System.getProperty("driehoek.basedir", "."), "decks", file);
        return shape(JsonMapper.shared().readTree(path), "");
    }

    private static Object shape(JsonNode node, String key) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), shape(field.getValue(), field.getKey())));
            return fields;
        }
        if (node.isArray()) {
            return key.equals("sources") || key.equals("links")
                    ? "a list that may be longer in one language"
                    : node.valueStream().map(item -> shape(item, key)).toList();
        }
        return node.isString() && !WORDLESS.contains(key) ? List.of() : node.asString();
    }
}
