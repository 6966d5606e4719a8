package nl.driehoek.store.decklayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Difference.Standing;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.TextChange;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckfile.SampleDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeringTest {
    private static final Edition SOUND = edition(SampleDecks.sound());
    private static final int ROUNDS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"gesprekken-met-ouders.nl", "ouderbetrokkenheid.nl", "ouderbetrokkenheid.en"})
    void theTextsOfADeckArePutBackWhereTheyWere(String deck) {
        String json = SampleDecks.file("decks/" + deck + ".json");
        Map<TextKey, String> texts = DeckTexts.of(json);
        assertThat(edition(DeckTexts.with(json, Map.of())).deck())
                .isEqualTo(edition(json).deck());
        Map<TextKey, String> marked = new HashMap<>();
        texts.forEach((key, text) -> marked.put(key, text + "+"));
        assertThat(DeckTexts.of(DeckTexts.with(json, marked))).isEqualTo(marked);
    }

    @Test
    void everyWordOfACardCanBeAddressedAndNoIdCan() {
        assertThat(DeckTexts.of(SampleDecks.sound()).keySet())
                .extracting(TextKey::at)
                .contains("text", "title", "steps[0]", "followUps[0]")
                .noneMatch(at -> at.endsWith("id") || at.endsWith("kind") || at.contains("url"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatStandsOnTheCardsIsWhatWasMergedAndTheRestIsTheDecks(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Edition first = reworded(random, SOUND);
            Layer layer = changes(random, first);
            Layered same = Layering.of(first, layer);
            assertThat(same.differences()).allMatch(one -> one.standing() == Standing.OWN);
            Edition newer = reworded(random, first);
            Layered later = Layering.of(newer, layer);
            assertThat(later.differences()).hasSize(layer.changes().size());
            Map<TextKey, String> wanted = DeckTexts.of(newer.json());
            later.differences().stream()
                    .filter(one -> one.standing().isOwn())
                    .forEach(one ->
                            wanted.put(one.now().orElseThrow(), one.change().own()));
            assertThat(DeckTexts.of(later.edition().json())).isEqualTo(wanted);
            assertThat(later.edition().deck().info()).isEqualTo(newer.deck().info());
            assertThat(Layering.of(newer, Layer.over(newer.deck().info())).edition())
                    .isEqualTo(newer);
        }
    }

    @Test
    void aCardThatCouldNotBeUsedKeepsTheTextOfTheDeckAndTheOthersKeepTheirs() {
        List<TextKey> texts = DeckTexts.of(SOUND.json()).keySet().stream()
                .filter(key -> key.at().equals("text"))
                .toList();
        Layer layer = Layer.over(SOUND.deck().info())
                .write(texts.get(0), kit(texts.get(0)), " ")
                .write(texts.get(1), kit(texts.get(1)), "Mijn vraag.");
        Layered layered = Layering.of(SOUND, layer);
        assertThat(layered.differences())
                .extracting(Difference::standing)
                .containsExactlyInAnyOrder(Standing.UNUSABLE, Standing.OWN);
        assertThat(text(layered.edition(), texts.get(0))).isEqualTo(kit(texts.get(0)));
        assertThat(text(layered.edition(), texts.get(1))).isEqualTo("Mijn vraag.");
        assertThat(Layering.trial(SOUND, Map.of(texts.get(0), "")).problems()).hasSize(1);
        assertThat(Layering.trial(SOUND, Map.of(texts.get(0), "Goed.")).edition())
                .isPresent();
    }

    @Test
    void aCardThatIsGoneIsSaidAndItsTextKept() {
        Layer layer = Layer.over(SOUND.deck().info()).write(new TextKey("weg", "text"), "kit", "mijn");
        Layered layered = Layering.of(SOUND, layer);
        assertThat(layered.differences()).extracting(Difference::standing).containsExactly(Standing.CARD_GONE);
        assertThat(layered.edition()).isEqualTo(SOUND);
        assertThat(layered.changes("weg")).isFalse();
    }

    private static String kit(TextKey key) {
        return text(SOUND, key);
    }

    private static String text(Edition edition, TextKey key) {
        return DeckTexts.of(edition.json()).get(key);
    }

    private static Edition reworded(Random random, Edition edition) {
        Map<TextKey, String> texts = new HashMap<>();
        DeckTexts.of(edition.json()).forEach((key, text) -> {
            if (random.nextInt(4) == 0) {
                texts.put(key, text + " " + random.nextInt(3));
            }
        });
        return edition(DeckTexts.with(edition.json(), texts));
    }

    private static Layer changes(Random random, Edition edition) {
        TreeMap<TextKey, TextChange> changes = new TreeMap<>();
        List<Map.Entry<TextKey, String>> texts =
                new ArrayList<>(DeckTexts.of(edition.json()).entrySet());
        Set<TextKey> chosen = texts.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        texts.stream()
                .filter(text -> chosen.contains(text.getKey()))
                .forEach(
                        text -> changes.put(text.getKey(), new TextChange(text.getValue(), text.getValue() + " mijn")));
        return new Layer(edition.deck().id(), edition.deck().info().language(), changes);
    }

    private static Edition edition(String json) {
        return new DeckReader().read("", json).edition().orElseThrow();
    }
}
