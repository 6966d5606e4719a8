package nl.driehoek.deck.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Part;

/** The height of the rows of a table, whose columns share a width by what their texts need. */
final class TableRoom {
    private static final double LINE = 1.25;
    private static final double GAP = 0.85;
    private static final double CELL = 0.8;

    private final List<TextExtent> heads;
    private final List<List<TextExtent>> rows;

    /** Measures the rows among these parts; the others take no room here. */
    TableRoom(List<Part> parts) {
        this.heads = parts.stream()
                .filter(Part.Row.class::isInstance)
                .findFirst()
                .map(row -> row.headings().stream().map(TextExtent::of).toList())
                .orElse(List.of());
        this.rows = parts.stream()
                .map(part ->
                        part instanceof Part.Row row ? TextExtent.all(row.cells().stream()) : List.<TextExtent>of())
                .toList();
    }

    /** The height of a table of the rows from one part to another; where its columns are too many its cells are stacked. */
    double height(int from, int to, double width) {
        List<List<TextExtent>> here =
                rows.subList(from, to).stream().filter(row -> !row.isEmpty()).toList();
        if (here.isEmpty()) {
            return 0;
        }
        List<List<TextExtent>> all =
                Stream.concat(Stream.of(heads), here.stream()).toList();
        double[] least = columns(all, TextExtent::longestWord);
        double spare = width - DoubleStream.of(least).sum();
        return spare < 0 ? stacked(here, width) : sideBySide(all, least, spare);
    }

    private double sideBySide(List<List<TextExtent>> all, double[] least, double spare) {
        double[] wanted = columns(all, TextExtent::width);
        double more = Math.max(
                1, DoubleStream.of(wanted).sum() - DoubleStream.of(least).sum());
        double height = 0;
        for (List<TextExtent> row : all) {
            int lines = 1;
            for (int column = 0; column < row.size(); column++) {
                double width = least[column] + spare * (wanted[column] - least[column]) / more;
                lines = Math.max(lines, row.get(column).lines(width - CELL));
            }
            height += lines * LINE + CELL;
        }
        return height;
    }

    private double stacked(List<List<TextExtent>> here, double width) {
        double height = 0;
        for (List<TextExtent> row : here) {
            for (int column = 0; column < row.size(); column++) {
                int head = column == 0 ? 0 : heads.get(column).lines(width);
                height += (head + row.get(column).lines(width)) * LINE;
            }
            height += CELL + GAP;
        }
        return height;
    }

    private double[] columns(List<List<TextExtent>> all, ToDoubleFunction<TextExtent> size) {
        double[] columns = new double[heads.size()];
        for (List<TextExtent> row : all) {
            for (int column = 0; column < row.size(); column++) {
                columns[column] = Math.max(columns[column], size.applyAsDouble(row.get(column)) * 1.06 + CELL);
            }
        }
        return columns;
    }
}
