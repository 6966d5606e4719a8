package nl.driehoek.deck;

import java.util.List;
import java.util.Objects;

/**
 * What a facilitator reads beside a card set; never meant for the wall.
 *
 * @param goals what a participant can do afterwards
 * @param method what the facilitator does, CommonMark; may be empty
 * @param background to read, CommonMark; may be empty
 * @param uses ids of the definition cards that the set leans on
 * @param reading works cited and addresses
 * @param outline the set at a glance
 */
public record Guide(
        List<String> goals, String method, String background, List<String> uses, Reading reading, Outline outline) {
    /** A guide that says nothing. */
    public static final Guide NONE = new Guide(List.of(), "", "", List.of(), Reading.NONE);

    public Guide {
        goals = List.copyOf(goals);
        Objects.requireNonNull(method);
        Objects.requireNonNull(background);
        uses = List.copyOf(uses);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(outline);
    }

    /** A guide without an outline. */
    public Guide(List<String> goals, String method, String background, List<String> uses, Reading reading) {
        this(goals, method, background, uses, reading, Outline.NONE);
    }
}
