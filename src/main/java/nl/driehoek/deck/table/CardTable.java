package nl.driehoek.deck.table;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The rows of a table as text.
 *
 * @param rows as they stand there, those without any text left out; they may differ in length
 * @param separator by which they were taken apart
 * @param encoding in which they were read
 */
public record CardTable(List<List<String>> rows, Separator separator, Encoding encoding) {
    public CardTable {
        rows = rows.stream().map(List::copyOf).toList();
        Objects.requireNonNull(separator);
        Objects.requireNonNull(encoding);
    }

    /** How many columns it has, 0 or more. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell without the white space around it; empty where the row does not go as far. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /** With each cell changed in this way. */
    public CardTable map(UnaryOperator<String> how) {
        return new CardTable(
                rows.stream().map(row -> row.stream().map(how).toList()).toList(), separator, encoding);
    }

    /** The cells of one column from a row on. */
    List<String> column(int column, int from) {
        return IntStream.range(from, rows.size())
                .mapToObj(row -> cell(row, column))
                .toList();
    }
}
