package nl.driehoek.deck.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.driehoek.deck.layer.Difference.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final TextKey TEXT = new TextKey("q1", "text");
    private static final int ROUNDS = 400;

    @Test
    void whereTheEditionSaysWhatItSaidTheOwnTextStands() {
        Difference one = only(layer(TEXT, "oud", "mijn"), Map.of(TEXT, "oud"));
        assertThat(one.standing()).isEqualTo(Standing.OWN);
        assertThat(Merge.texts(List.of(one))).containsExactly(Map.entry(TEXT, "mijn"));
    }

    @Test
    void whereBothChangedTheOwnTextStandsAndTheNewerIsAtHand() {
        Layer layer = layer(TEXT, "oud", "mijn");
        Difference one = only(layer, Map.of(TEXT, "nieuw"));
        assertThat(one.standing()).isEqualTo(Standing.BOTH);
        assertThat(one.kit()).isEqualTo("nieuw");
        assertThat(Merge.texts(List.of(one))).containsEntry(TEXT, "mijn");
        assertThat(only(layer.keep(TEXT, "nieuw"), Map.of(TEXT, "nieuw")).standing())
                .isEqualTo(Standing.OWN);
        assertThat(Merge.of(layer.without(TEXT), Map.of(TEXT, "nieuw"))).isEmpty();
    }

    @Test
    void anEditionThatSaysTheSameNowLeavesNothingToDecide() {
        Difference one = only(layer(TEXT, "oud", "mijn"), Map.of(TEXT, "mijn"));
        assertThat(one.standing()).isEqualTo(Standing.SAME);
        assertThat(one.standing().isOpen()).isFalse();
    }

    @Test
    void whatIsGoneIsSaidAndKept() {
        Layer layer = layer(new TextKey("q1", "tip"), "oud", "mijn");
        assertThat(only(layer, Map.of(TEXT, "x")).standing()).isEqualTo(Standing.TEXT_GONE);
        Difference gone = only(layer, Map.of(new TextKey("q2", "text"), "x"));
        assertThat(gone.standing()).isEqualTo(Standing.CARD_GONE);
        assertThat(gone.change().own()).isEqualTo("mijn");
    }

    @Test
    void aTextThatMovedInItsListIsFollowed() {
        Map<TextKey, String> texts = Map.of(TEXT, "t", step(0), "nieuwe stap", step(1), "eerst", step(2), "dan");
        Layer layer = layer(step(0), "eerst", "mijn eerst").write(step(1), "dan", "mijn dan");
        assertThat(Merge.texts(Merge.of(layer, texts)))
                .containsOnly(Map.entry(step(1), "mijn eerst"), Map.entry(step(2), "mijn dan"));
    }

    @Test
    void ofTwoChangesOnlyOneFindsAText() {
        Layer layer = layer(step(0), "eerst", "mijn eerst").write(step(1), "dan", "mijn dan");
        List<Difference> found = Merge.of(layer, Map.of(TEXT, "t", step(0), "dan"));
        assertThat(found).extracting(Difference::standing).containsExactly(Standing.TEXT_GONE, Standing.OWN);
        assertThat(Merge.texts(found)).containsExactly(Map.entry(step(0), "mijn dan"));
    }

    /** The laws of a merge, over random editions and layers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsLostAndNothingElseIsTouched(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Map<TextKey, String> first = edition(random);
            Layer layer = changes(random, first);
            Map<TextKey, String> second = random.nextBoolean() ? first : newer(random, first);
            List<Difference> merged = Merge.of(layer, second);
            assertThat(merged)
                    .extracting(Difference::key)
                    .containsExactlyElementsOf(layer.changes().keySet());
            assertThat(merged)
                    .allSatisfy(
                            one -> assertThat(layer.changes().get(one.key())).isEqualTo(one.change()));
            Map<TextKey, String> own = Merge.texts(merged);
            assertThat(second.keySet()).containsAll(own.keySet());
            assertThat(own.size())
                    .isEqualTo(merged.stream()
                            .filter(one -> one.standing().isOwn())
                            .count());
            assertThat(merged)
                    .filteredOn(one -> one.now().isPresent())
                    .allSatisfy(one ->
                            assertThat(second.get(one.now().orElseThrow())).isEqualTo(one.kit()));
            decide(random, layer, second, merged);
        }
    }

    private static void decide(Random random, Layer layer, Map<TextKey, String> texts, List<Difference> merged) {
        for (Difference one : merged) {
            if (one.standing() == Standing.BOTH) {
                Layer kept = layer.keep(one.key(), one.kit());
                assertThat(kept.changes().get(one.key()).own())
                        .isEqualTo(one.change().own());
                assertThat(Merge.texts(Merge.of(layer.without(one.key()), texts)))
                        .doesNotContainValue(one.change().own());
            }
        }
        assertThat(shuffled(random, layer)).isEqualTo(layer);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void withTheSameEditionEveryChangeStandsAndWithoutTheLayerTheDeckIsBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Map<TextKey, String> texts = edition(random);
            Layer layer = changes(random, texts);
            Map<TextKey, String> applied = new HashMap<>(texts);
            layer.changes().forEach((key, change) -> applied.put(key, change.own()));
            Map<TextKey, String> merged = new HashMap<>(texts);
            merged.putAll(Merge.texts(Merge.of(layer, texts)));
            assertThat(merged).isEqualTo(applied);
            Layer none = layer;
            for (String card : layer.cards()) {
                none = none.without(card);
            }
            assertThat(none.isEmpty()).isTrue();
            assertThat(Merge.of(none, texts)).isEmpty();
        }
    }

    private static Layer shuffled(Random random, Layer layer) {
        List<TextKey> keys = new ArrayList<>(layer.changes().keySet());
        Collections.shuffle(keys, random);
        Layer made = new Layer(layer.deck(), layer.language(), new TreeMap<>());
        for (TextKey key : keys) {
            TextChange change = layer.changes().get(key);
            made = made.write(key, change.base(), change.own());
        }
        return made;
    }

    private static Map<TextKey, String> edition(Random random) {
        Map<TextKey, String> texts = new TreeMap<>();
        for (int card = 0; card < 4; card++) {
            texts.put(new TextKey("q" + card, "text"), "t" + random.nextInt(3));
            for (int at = 0; at < random.nextInt(4); at++) {
                texts.put(new TextKey("q" + card, "steps[" + at + "]"), "s" + random.nextInt(4));
            }
        }
        return texts;
    }

    private static Map<TextKey, String> newer(Random random, Map<TextKey, String> first) {
        Map<TextKey, String> texts = new TreeMap<>(edition(random));
        texts.keySet().removeIf(key -> random.nextInt(5) == 0);
        first.forEach((key, text) -> {
            if (random.nextInt(3) > 0) {
                texts.put(key, text);
            }
        });
        return texts;
    }

    private static Layer changes(Random random, Map<TextKey, String> texts) {
        SortedMap<TextKey, TextChange> changes = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (random.nextBoolean()) {
                changes.put(key, new TextChange(text, "mijn " + key));
            }
        });
        return new Layer("d", Locale.of("nl"), changes);
    }

    private static TextKey step(int at) {
        return new TextKey("q1", "steps[" + at + "]");
    }

    private static Layer layer(TextKey key, String base, String own) {
        return new Layer("d", Locale.of("nl"), new TreeMap<>(Map.of(key, new TextChange(base, own))));
    }

    private static Difference only(Layer layer, Map<TextKey, String> texts) {
        List<Difference> all = Merge.of(layer, texts);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
