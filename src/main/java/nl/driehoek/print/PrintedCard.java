package nl.driehoek.print;

import java.util.List;

/**
 * What is printed on the face of a card, as light paper shows it.
 *
 * @param plates the lowest first
 * @param lines over the plates, in the order in which they are read
 */
public record PrintedCard(List<Plate> plates, List<Line> lines) {
    /** A face with nothing on it. */
    public static final PrintedCard BLANK = new PrintedCard(List.of(), List.of());

    public PrintedCard {
        plates = List.copyOf(plates);
        lines = List.copyOf(lines);
    }
}
