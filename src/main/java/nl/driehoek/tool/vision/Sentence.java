package nl.driehoek.tool.vision;

import java.util.Objects;

/**
 * A sentence that may become part of the vision.
 *
 * @param number unique among all sentences of a card
 * @param borrowed whether another group made it
 * @param chosen whether it stands in the vision
 */
public record Sentence(int number, String text, boolean borrowed, boolean chosen) {
    public Sentence {
        Objects.requireNonNull(text);
    }

    /** The id of the field in which it stands. */
    public String field() {
        return VisionFields.of(borrowed ? VisionFields.BORROWED : VisionFields.SENTENCE, number);
    }
}
