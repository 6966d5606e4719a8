package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the authors' guide to what the reader does. */
class DeckGuideTest {
    private static final String GUIDE = SampleDecks.file("docs/deck-format.md");

    @Test
    void theExampleIsSound() {
        DeckReader.Result result = new DeckReader().read("my-deck.json", example());
        assertThat(result.problems()).isEmpty();
        assertThat(result.edition()).isPresent();
    }

    @Test
    void theProblemsShownAreThoseOfTheExample() {
        ProblemLines lines = new ProblemLines(new Texts(Language.EN));
        String broken = example()
                .replace("\"kind\": \"question\"", "\"kind\": \"qestion\"")
                .replace("\"tip\"", "\"tpi\"");
        List<String> told = new DeckReader()
                .read("my-deck.json", broken).problems().stream()
                        .map(lines::line)
                        .toList();
        assertThat(told)
                .isEqualTo(GUIDE.lines()
                        .filter(line -> line.startsWith("my-deck.json:"))
                        .toList());
    }

    @Test
    void everyKindOfCardIsExplained() {
        assertThat(Stream.of(Card.Kind.values()).map(kind -> "| `" + kind.word() + "` |"))
                .allMatch(GUIDE::contains);
    }

    @Test
    void everyKeyOfTheSchemaIsNamed() {
        Set<String> keys = new TreeSet<>();
        collectKeys(new ObjectMapper().readTree(SampleDecks.file("decks/deck.schema.json")), keys);
        assertThat(keys)
                .hasSizeGreaterThan(30)
                .allMatch(key -> GUIDE.contains('`' + key + '`') || GUIDE.contains('"' + key + '"'));
    }

    private static void collectKeys(JsonNode schema, Set<String> keys) {
        if (schema.path("type").asString("").equals("object") || schema.has("required")) {
            keys.addAll(schema.path("properties").propertyNames());
        }
        schema.forEach(part -> collectKeys(part, keys));
    }

    private static String example() {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(GUIDE);
        return example.results().findFirst().orElseThrow().group(1);
    }
}
