package nl.driehoek.deck.layer;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.Edition;

/**
 * All that somebody changed on the decks at hand, and on others.
 *
 * @param layered the editions that a layer is for; no two the same
 * @param without the layers of decks that are not at hand in that language
 */
public record Layers(List<Layered> layered, List<Layer> without) {
    /** Nothing is changed. */
    public static final Layers NONE = new Layers(List.of(), List.of());

    public Layers {
        layered = List.copyOf(layered);
        without = List.copyOf(without);
    }

    /** On how many cards something is changed. */
    public long cards() {
        return Stream.concat(layered.stream().map(Layered::layer), without.stream())
                .mapToLong(layer -> layer.cards().size())
                .sum();
    }

    /** These editions, each with what is changed on it. */
    public List<Edition> over(List<Edition> editions) {
        return editions.stream()
                .map(edition -> layered.stream()
                        .filter(one -> one.kit().digest().equals(edition.digest()))
                        .findFirst()
                        .map(Layered::edition)
                        .orElse(edition))
                .toList();
    }
}
