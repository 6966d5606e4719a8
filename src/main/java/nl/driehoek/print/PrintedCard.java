package nl.driehoek.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Cubic;

/**
 * The face of a card laid out for paper, in light colours. All places and lengths are in card widths, from the left and the
 * top of the card.
 *
 * @param shapes the lowest first
 * @param pictures over the shapes
 * @param lines over these, in reading order
 */
public record PrintedCard(List<FilledShape> shapes, List<PlacedPicture> pictures, List<TextLine> lines) {
    /** A face with nothing on it. */
    public static final PrintedCard BLANK = new PrintedCard(List.of(), List.of(), List.of());

    public PrintedCard {
        shapes = List.copyOf(shapes);
        pictures = List.copyOf(pictures);
        lines = List.copyOf(lines);
    }

    /**
     * A shape that is filled, outlined or both.
     *
     * @param outline the segments of its outline, each beginning where the one before ends; not empty
     * @param fill empty where it is not filled
     * @param pen empty where its outline is not drawn
     */
    public record FilledShape(List<Cubic> outline, Optional<Paint> fill, Optional<Pen> pen) {
        public FilledShape {
            outline = List.copyOf(outline);
            Objects.requireNonNull(fill);
            Objects.requireNonNull(pen);
        }
    }

    /**
     * The picture of the card.
     *
     * @param words what it shows, for whoever does not see it
     * @param place which it fills, in its own proportions
     */
    public record PlacedPicture(PictureFile file, String words, Box place) {
        public PlacedPicture {
            Objects.requireNonNull(file);
            Objects.requireNonNull(words);
            Objects.requireNonNull(place);
        }
    }

    /** How an outline is drawn. */
    public record Pen(Paint paint, double width, boolean dashed) {}

    /**
     * A colour.
     *
     * @param colour the sign {@code #} and six hexadecimal digits
     * @param opacity from 0, transparent, to 1, opaque
     */
    public record Paint(String colour, double opacity) {}

    /** Words on one line in one style; the baseline is measured from the top of the card. */
    public record TextLine(List<Word> words, double baseline, Letters letters, Paint paint) {
        public TextLine {
            words = List.copyOf(words);
            Objects.requireNonNull(letters);
            Objects.requireNonNull(paint);
        }
    }

    /** A word without the space after it: where it begins, and how wide it is. */
    public record Word(String text, double x, double width) {}

    /**
     * The style of text.
     *
     * @param size the font size
     * @param fixed whether the font is monospaced
     */
    public record Letters(double size, boolean bold, boolean italic, boolean fixed) {}
}
