package nl.driehoek.ink.edit;

import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;

/** Says how much room the words of a label take on the card; a window knows, since it has the typeface. */
@FunctionalInterface
public interface TextMeasure {
    /** A guess for an ordinary typeface, where no window is at hand. */
    TextMeasure GUESS = label -> {
        double height = label.size().height();
        int longest = label.text().lines().mapToInt(String::length).max().orElse(0);
        double lines = label.text().lines().count();
        double left = label.at().x();
        double top = label.at().y();
        return new Box(left, top, left + 0.55 * height * longest, top + 1.25 * height * lines);
    };

    /** The box of a label, in card widths. */
    Box box(Mark.Label label);
}
