package nl.driehoek.deck.layer;

import java.util.Comparator;
import java.util.Objects;

/**
 * The address of a text on a card of a deck.
 *
 * @param card the card's id
 * @param at the path of keys, with the id of what stands in a list between brackets or, where it has none, its position from 0:
 *     {@code text}, {@code steps[1]}, {@code fields[who].label}
 */
public record TextKey(String card, String at) implements Comparable<TextKey> {
    private static final Comparator<TextKey> ORDER =
            Comparator.comparing(TextKey::card).thenComparing(TextKey::at);

    public TextKey {
        Objects.requireNonNull(card);
        Objects.requireNonNull(at);
    }

    /** Whether the other one is on the same card and only the position in a list may differ. */
    boolean isBeside(TextKey other) {
        return card.equals(other.card) && shape().equals(other.shape());
    }

    private String shape() {
        return at.replaceAll("\\[\\d+]", "[]");
    }

    @Override
    public int compareTo(TextKey other) {
        return ORDER.compare(this, other);
    }
}
