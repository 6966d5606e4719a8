package nl.driehoek.deck;

/**
 * A range of whole numbers, both ends included.
 *
 * @param least 1 or more
 * @param most at least {@code least}
 */
public record Span(int least, int most) {
    public Span {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("no range: " + least + " to " + most);
        }
    }
}
