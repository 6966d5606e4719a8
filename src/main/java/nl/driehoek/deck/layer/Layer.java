package nl.driehoek.deck.layer;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.driehoek.deck.Deck;

/**
 * What somebody changed on the cards of one deck in one language. It does not say in which edition: it is merged with each.
 *
 * @param deck the deck's id
 * @param language of the texts
 * @param changes by the address of the text, in the order of these
 */
public record Layer(String deck, Locale language, SortedMap<TextKey, TextChange> changes) {
    public Layer {
        Objects.requireNonNull(deck);
        Objects.requireNonNull(language);
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** A layer that changes nothing on the deck of this edition. */
    public static Layer over(Deck.Info deck) {
        return new Layer(deck.id(), deck.language(), new TreeMap<>());
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether it is for the deck of this edition, whatever its version. */
    public boolean isFor(Deck.Info edition) {
        return deck.equals(edition.id()) && language.equals(edition.language());
    }

    /** The ids of the cards on which something is changed, each once. */
    public List<String> cards() {
        return changes.keySet().stream().map(TextKey::card).distinct().toList();
    }

    /**
     * With another text of one's own. What was changed before keeps its base, so that what a newer edition says is not
     * forgotten by writing on; the deck's own text takes the change away.
     *
     * @param kit the text as the deck has it now
     */
    public Layer write(TextKey key, String kit, String own) {
        if (own.equals(kit)) {
            return without(key);
        }
        String base = changes.containsKey(key) ? changes.get(key).base() : kit;
        return changed(all -> all.put(key, new TextChange(base.equals(own) ? kit : base, own)));
    }

    /** With one's own text kept, though the deck has this newer one now. */
    public Layer keep(TextKey key, String newer) {
        TextChange change = changes.get(key);
        if (change == null) {
            return this;
        }
        return newer.equals(change.own())
                ? without(key)
                : changed(all -> all.put(key, new TextChange(newer, change.own())));
    }

    /** With the deck's text at this address. */
    public Layer without(TextKey key) {
        return changed(all -> all.remove(key));
    }

    /** With the deck's texts on this card. */
    public Layer without(String card) {
        return changed(all -> all.keySet().removeIf(key -> key.card().equals(card)));
    }

    /** With the changes on one card as they are in another layer of the same deck. */
    public Layer withCard(String card, Layer other) {
        return without(card)
                .changed(all -> other.changes.forEach((key, change) -> {
                    if (key.card().equals(card)) {
                        all.put(key, change);
                    }
                }));
    }

    private Layer changed(Consumer<Map<TextKey, TextChange>> edit) {
        TreeMap<TextKey, TextChange> all = new TreeMap<>(changes);
        edit.accept(all);
        return new Layer(deck, language, all);
    }
}
