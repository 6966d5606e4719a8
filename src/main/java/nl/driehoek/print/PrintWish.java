package nl.driehoek.print;

import java.util.Objects;

/**
 * How somebody wants a document to be printed.
 *
 * @param printer the name of one
 * @param copies 1 to {@value #MOST_COPIES}
 * @param first the first page wanted, from 1
 * @param last the last page wanted, at least {@code first}; more than there are means up to the end
 * @param bothSides on both sides of each sheet, turned over its long edge
 */
public record PrintWish(String printer, int copies, int first, int last, boolean bothSides) {
    /** More than anybody prints on purpose. */
    public static final int MOST_COPIES = 99;

    /** As a last page: up to the end. */
    public static final int END = 9999;

    public PrintWish {
        Objects.requireNonNull(printer);
        if (copies < 1 || copies > MOST_COPIES || first < 1 || last < first) {
            throw new IllegalArgumentException(copies + " copies of pages " + first + " to " + last);
        }
    }
}
