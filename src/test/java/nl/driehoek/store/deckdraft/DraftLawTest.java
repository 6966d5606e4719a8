package nl.driehoek.store.deckdraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.History;
import nl.driehoek.deck.draft.RandomEdits;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.PictureShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a deck is edited, it is sound or says why not, and all can be undone. */
class DraftLawTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
    private static final int EDITS = 60;

    private int sound;
    private int unsound;

    @Test
    void afterAnyEditsADeckIsSoundOrSaysWhyNotAndUndoLeadsBackToTheBeginning() {
        for (long seed = 0; seed < 60; seed++) {
            play(seed);
        }
        assertThat(sound).as("sound decks").isGreaterThan(200);
        assertThat(unsound).as("others").isGreaterThan(200);
    }

    private void play(long seed) {
        RandomEdits random = new RandomEdits(seed, seed % 2 == 0);
        DeckDraft first = random.begin();
        History history = History.of(first);
        Instant now = Instant.EPOCH;
        for (int i = 0; i < EDITS; i++) {
            now = now.plus(Duration.ofMillis(900));
            history = history.then(random.next(history.now()), now);
            judge(history.now(), "seed " + seed + " edit " + i);
        }
        DeckDraft last = history.now();
        History back = history;
        while (back.canUndo()) {
            back = back.undo();
        }
        assertThat(back.now()).as("seed %s", seed).isEqualTo(first);
        while (back.canRedo()) {
            back = back.redo();
        }
        assertThat(back.now()).as("seed %s", seed).isEqualTo(last);
    }

    private void judge(DeckDraft draft, String as) {
        Optional<List<Edition>> editions = DraftEditions.editions(draft, "proef", "1.0.3", PictureShelf.NONE);
        List<DeckProblem> problems = DraftEditions.attempts(draft, PictureShelf.NONE).values().stream()
                .flatMap(attempt -> attempt.problems().stream())
                .toList();
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(editions.isEmpty()).as(as).isEqualTo(wrong);
        editions.ifPresent(
                read -> assertThat(DraftEditions.opened(read)).as(as).isEqualTo(new DeckDraft(draft.written())));
        if (problems.isEmpty()) {
            DraftEditions.texts(draft, "proef", "1.0.3")
                    .values()
                    .forEach(text -> assertThat(schema().validate(text, InputFormat.JSON))
                            .as(as)
                            .isEmpty());
        }
        sound += wrong ? 0 : 1;
        unsound += wrong ? 1 : 0;
    }

    private static final Schema SCHEMA = schemaOfDecks();

    private static Schema schema() {
        return SCHEMA;
    }

    private static Schema schemaOfDecks() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(DECKS.resolve("deck.schema.json")), InputFormat.JSON);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ouderbetrokkenheid", "gesprekken-met-ouders"})
    void aDeckOfTheProgramComesBackAsItWas(String name) {
        List<Edition> editions = Stream.of("nl", "en")
                .map(language -> new DeckReader()
                        .read(DECKS.resolve(name + '.' + language + ".json"))
                        .edition()
                        .orElseThrow())
                .toList();
        String version = editions.getFirst().deck().info().version();
        DeckDraft draft = DraftEditions.opened(editions);
        assertThat(DraftEditions.editions(draft, name, version, PictureShelf.NONE)
                        .orElseThrow())
                .extracting(Edition::deck)
                .isEqualTo(editions.stream().map(Edition::deck).toList());
    }
}
