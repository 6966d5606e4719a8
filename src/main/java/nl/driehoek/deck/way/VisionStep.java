package nl.driehoek.deck.way;

import java.util.Objects;

/**
 * A step on the way to a vision.
 *
 * @param title plain
 * @param seconds how long it takes, 1 to 3600
 */
public record VisionStep(Task task, String title, int seconds) {
    public VisionStep {
        Objects.requireNonNull(task);
        Objects.requireNonNull(title);
    }

    /** What is done in a step. */
    public enum Task {
        /** Core values are named, out of the room's sight. */
        COLLECT,
        /** All of them are laid out, and doubles are put together. */
        GATHER,
        /** The most important ones get dots. */
        WEIGH,
        /** Sentences are made with them. */
        WRITE,
        /** The sentences are read out, one at a time. */
        READ,
        /** Some of the sentences are chosen. */
        CHOOSE,
        /** It is checked whether every value is found in the chosen sentences. */
        CHECK,
        /** The chosen sentences stand below each other as the vision. */
        RESULT
    }
}
