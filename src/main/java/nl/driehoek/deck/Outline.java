package nl.driehoek.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a facilitator needs to know of a card set at a glance.
 *
 * @param summary at most 50 words to say aloud to the group, CommonMark; may be empty
 * @param minutes how long the set takes; empty where the deck does not say
 * @param group for how many people it is meant; empty where the deck does not say
 * @param materials what lies ready, a plain line each
 */
public record Outline(String summary, Optional<Span> minutes, Optional<Span> group, List<String> materials) {
    /** An outline that says nothing. */
    public static final Outline NONE = new Outline("", Optional.empty(), Optional.empty(), List.of());

    public Outline {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(minutes);
        Objects.requireNonNull(group);
        materials = List.copyOf(materials);
    }
}
