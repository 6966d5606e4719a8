package nl.driehoek.deck;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a facilitator needs to lead the talk about one card. It stands beside the {@link Card} and not on it, so that
 * whoever is given a card to show cannot show this.
 *
 * @param minutes how long the talk about the card takes, 1 to 240; empty where the deck does not say
 * @param mode in which company people work, in order; empty where the deck does not say
 * @param followUps questions to ask on, CommonMark
 * @param ifStuck a sentence that gets a silent group going, CommonMark; may be empty
 * @param aims the numbers, from 1, of the set's goals that the card works on
 */
public record CardGuide(
        OptionalInt minutes, List<Mode> mode, List<String> followUps, String ifStuck, List<Integer> aims) {
    /** A guide that says nothing. */
    public static final CardGuide NONE = new CardGuide(OptionalInt.empty(), List.of(), List.of(), "", List.of());

    public CardGuide {
        Objects.requireNonNull(minutes);
        mode = List.copyOf(mode);
        followUps = List.copyOf(followUps);
        Objects.requireNonNull(ifStuck);
        aims = List.copyOf(aims);
    }

    /** Whether it says nothing, as {@link #NONE}. */
    public boolean isEmpty() {
        return minutes.isEmpty() && mode.isEmpty() && followUps.isEmpty() && ifStuck.isEmpty() && aims.isEmpty();
    }

    /** In which company people work at a card. */
    public enum Mode {
        ALONE,
        PAIRS,
        ALL;

        /** The word for it in deck files, such as {@code pairs}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
