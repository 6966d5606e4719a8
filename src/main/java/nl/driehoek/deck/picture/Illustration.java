package nl.driehoek.deck.picture;

import java.util.Objects;
import java.util.Optional;

/**
 * A picture that a deck puts on a card.
 *
 * @param file the name of its file, without a folder
 * @param alt what it shows, for whoever does not see it: plain, in the language of the deck, not blank
 * @param credit who made it and under which terms, plain; may be empty
 * @param place where it stands
 * @param shown what is in its file; empty where that is not at hand, and the words stand in its place
 */
public record Illustration(String file, String alt, String credit, Place place, Optional<PictureFile> shown) {
    /** The height of a frame with words in the place of a picture, in its widths. */
    private static final double FRAME = 0.6;

    public Illustration {
        Objects.requireNonNull(file);
        Objects.requireNonNull(alt);
        Objects.requireNonNull(credit);
        Objects.requireNonNull(place);
        Objects.requireNonNull(shown);
    }

    /** How high it is, in its widths: more than 0. */
    public double ratio() {
        return shown.map(PictureFile::ratio).orElse(FRAME);
    }

    /** The same picture below the text. */
    public Illustration below() {
        return new Illustration(file, alt, credit, Place.BELOW, shown);
    }

    /** The same picture without a line that says whose it is, for where it is too small for that. */
    public Illustration uncredited() {
        return new Illustration(file, alt, "", place, shown);
    }

    /** Where a picture stands on its card. */
    public enum Place {
        /** Beside the text. */
        BESIDE,
        /** Below the text. */
        BELOW
    }
}
