package nl.driehoek.print;

import java.util.List;
import java.util.Objects;

/**
 * Words on one line that look alike.
 *
 * @param baseline where the letters stand, from the top of the card, in card widths
 */
public record Line(List<Word> words, double baseline, Letters letters, Paint paint) {
    public Line {
        words = List.copyOf(words);
        Objects.requireNonNull(letters);
        Objects.requireNonNull(paint);
    }

    /**
     * A word without the space after it.
     *
     * @param x where it begins, from the left of the card, in card widths
     * @param width how much room it takes, in card widths
     */
    public record Word(String text, double x, double width) {}

    /**
     * What letters look like.
     *
     * @param size in card widths
     * @param fixed whether all are equally wide, as in a computer's words
     */
    public record Letters(double size, boolean bold, boolean italic, boolean fixed) {}
}
