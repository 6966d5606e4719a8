package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.store.deckfile.SampleDecks.Broken;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Holds the schema, which editors use, against the reader, which decides. */
class DeckSchemaTest {
    private static final String TEXT = SampleDecks.file("decks/deck.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

    /** What only the reader finds: it compares one place with another, or knows the world's languages. */
    private static final List<String> OUT_OF_REACH = List.of(
            "key twice",
            "card id twice",
            "set id twice",
            "theme id twice",
            "field id twice",
            "uses points nowhere",
            "uses points at a question",
            "see points nowhere",
            "span upside down",
            "aim at no goal",
            "item id twice",
            "option id twice",
            "help that is nowhere",
            "corners point nowhere",
            "theme points nowhere",
            "unequal columns",
            "number without a place",
            "number out of its bounds",
            "half an emoji",
            "unknown language");

    /** What the reader only warns of and an editor may as well underline. */
    private static final List<String> STRICTER = List.of("unknown key", "key of another kind", "empty optional list");

    @Test
    void theSchemaIsAValidSchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\": 12}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void soundDecksPass() {
        assertThat(SCHEMA.validate(SampleDecks.sound(), InputFormat.JSON)).isEmpty();
        for (String deck : List.of("decks/ouderbetrokkenheid.nl.json", "decks/ouderbetrokkenheid.en.json")) {
            assertThat(SCHEMA.validate(SampleDecks.file(deck), InputFormat.JSON))
                    .as(deck)
                    .isEmpty();
        }
    }

    @Test
    void brokenDecksFailUnlessTheirFaultIsOutOfReach() {
        assertThat(SampleDecks.broken())
                .filteredOn(broken -> hasErrors(broken) && passes(broken))
                .extracting(Broken::name)
                .containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
    }

    @Test
    void warningsPassUnlessTheSchemaIsStricter() {
        assertThat(SampleDecks.broken())
                .filteredOn(broken -> !hasErrors(broken) && !passes(broken))
                .extracting(Broken::name)
                .containsExactlyInAnyOrderElementsOf(STRICTER);
    }

    private static boolean hasErrors(Broken broken) {
        return new DeckReader()
                .read(broken.name(), broken.json()).problems().stream()
                        .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static boolean passes(Broken broken) {
        try {
            return SCHEMA.validate(broken.json(), InputFormat.JSON).isEmpty();
        } catch (JacksonException | IllegalArgumentException _) {
            return false;
        }
    }
}
