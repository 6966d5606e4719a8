package nl.driehoek.deck.layer;

import java.util.List;
import java.util.Objects;
import nl.driehoek.deck.Edition;

/**
 * An edition with a layer over it.
 *
 * @param kit the edition as its deck has it
 * @param layer what somebody changed on it
 * @param differences how each change stands to the edition, in the order of the layer
 * @param edition what is read and played: the edition with the own texts; {@code kit} itself where none stands
 */
public record Layered(Edition kit, Layer layer, List<Difference> differences, Edition edition) {
    public Layered {
        Objects.requireNonNull(kit);
        Objects.requireNonNull(layer);
        differences = List.copyOf(differences);
        Objects.requireNonNull(edition);
    }

    /** An edition on which nothing is changed. */
    public static Layered bare(Edition edition) {
        return new Layered(edition, Layer.over(edition.deck().info()), List.of(), edition);
    }

    /** The differences on one card. */
    public List<Difference> on(String card) {
        return differences.stream()
                .filter(difference -> difference.key().card().equals(card))
                .toList();
    }

    /** Whether an own text stands on a card. */
    public boolean changes(String card) {
        return on(card).stream().anyMatch(difference -> difference.standing().isOwn());
    }
}
