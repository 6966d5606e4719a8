package nl.driehoek.deck.layer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.driehoek.deck.layer.Difference.Standing;

/**
 * Merges a layer with the texts of an edition. A text that is where it was is found first, then one that moved within its
 * list; no two changes find the same.
 */
public final class Merge {
    private final Layer layer;
    private final Map<TextKey, String> texts;
    private final Set<TextKey> taken = new HashSet<>();
    private final TreeMap<TextKey, Difference> found = new TreeMap<>();

    private Merge(Layer layer, Map<TextKey, String> texts) {
        this.layer = layer;
        this.texts = texts;
    }

    /**
     * How each change of a layer stands to an edition, in the order of the layer.
     *
     * @param texts all texts of the edition, by their addresses
     */
    public static List<Difference> of(Layer layer, Map<TextKey, String> texts) {
        Merge merge = new Merge(layer, texts);
        merge.look((key, change) -> merge.at(key, change.base()));
        merge.look((key, change) -> merge.moved(key, change.base()));
        merge.look((key, change) -> merge.at(key, change.own()));
        merge.look((key, _) -> Optional.of(key).filter(texts::containsKey));
        merge.rest();
        return List.copyOf(merge.found.values());
    }

    /** The texts of an edition that a merge puts something in the place of, by their addresses there. */
    public static Map<TextKey, String> texts(List<Difference> differences) {
        Map<TextKey, String> own = new HashMap<>();
        differences.stream()
                .filter(difference -> difference.standing().isOwn())
                .forEach(difference -> difference
                        .now()
                        .ifPresent(now -> own.put(now, difference.change().own())));
        return own;
    }

    private void look(BiFunction<TextKey, TextChange, Optional<TextKey>> where) {
        layer.changes().forEach((key, change) -> {
            if (!found.containsKey(key)) {
                where.apply(key, change).filter(Predicate.not(taken::contains)).ifPresent(now -> take(key, now));
            }
        });
    }

    private Optional<TextKey> at(TextKey key, String text) {
        return Optional.of(key).filter(there -> text.equals(texts.get(there)));
    }

    /** Where only one text beside it says what it said, and no other change was of that. */
    private Optional<TextKey> moved(TextKey key, String base) {
        List<TextKey> there = texts.entrySet().stream()
                .filter(text -> text.getValue().equals(base))
                .map(Entry::getKey)
                .filter(key::isBeside)
                .toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private void take(TextKey key, TextKey now) {
        taken.add(now);
        TextChange change = layer.changes().get(key);
        String kit = texts.get(now);
        found.put(key, new Difference(key, change, standing(change, kit), Optional.of(now), kit));
    }

    private static Standing standing(TextChange change, String kit) {
        if (kit.equals(change.own())) {
            return Standing.SAME;
        }
        return kit.equals(change.base()) ? Standing.OWN : Standing.BOTH;
    }

    private void rest() {
        Set<String> cards = new HashSet<>();
        texts.keySet().forEach(key -> cards.add(key.card()));
        layer.changes().forEach((key, change) -> {
            Standing gone = cards.contains(key.card()) ? Standing.TEXT_GONE : Standing.CARD_GONE;
            found.putIfAbsent(key, new Difference(key, change, gone, Optional.empty(), ""));
        });
    }
}
