package nl.driehoek.deck.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A page's room: as much as fits in type that can be read from the back of a room, on a wall of 4:3 and on one that
 * stands upright.
 *
 * @param title on top of each page; may be empty
 * @param heads of the columns of a table, else none
 * @param aside whether a picture takes a part of the width
 */
record Sheet(String title, List<String> heads, boolean aside) {
    private static final List<Format> FORMATS = List.of(new Format(29.3, 17.4), new Format(21, 27.6));
    private static final double LINE = 1.25;
    private static final double TITLE = 1.35;
    private static final double GAP = 0.85;
    private static final double ASIDE = 0.75;
    private static final double COLUMN_GAP = 1.6;
    private static final double CELL = 0.8;

    /** The width and height of a wall in sizes of the smallest type. */
    private record Format(double width, double height) {}

    Sheet {
        heads = List.copyOf(heads);
    }

    /** How much of the page these pieces take: 1 is all of it. */
    double filled(List<Piece> pieces) {
        return FORMATS.stream()
                .mapToDouble(format -> height(pieces, width(format)) / format.height())
                .max()
                .orElse(0);
    }

    private double width(Format format) {
        return aside ? format.width() * ASIDE - COLUMN_GAP : format.width();
    }

    private double height(List<Piece> pieces, double width) {
        double height = TextSize.lines(title, width / TITLE) * TITLE * LINE;
        Piece before = null;
        for (Piece piece : pieces) {
            height += before != null && piece.follows(before)
                    ? piece.style().gap
                    : GAP + heading(piece, width) + piece.style().extra;
            height += piece.style() == Piece.Style.ROW ? 0 : text(piece, width - piece.style().indent);
            before = piece;
        }
        return height + table(rows(pieces), width);
    }

    private static double heading(Piece piece, double width) {
        int lines = Stream.of(piece.heading().split("\n"))
                .mapToInt(line -> TextSize.lines(line, width))
                .sum();
        return lines > 0 ? lines * LINE + Piece.Style.ITEM.gap : 0;
    }

    private static double text(Piece piece, double width) {
        double lines = piece.texts().stream()
                .mapToInt(text -> TextSize.lines(text, width))
                .sum();
        return lines * LINE + Piece.Style.ITEM.gap * Math.max(0, piece.texts().size() - 1);
    }

    private static List<List<String>> rows(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.style() == Piece.Style.ROW)
                .map(Piece::texts)
                .toList();
    }

    /** The height of a table; where its columns are too many for the width their cells stand below each other. */
    private double table(List<List<String>> rows, double width) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<List<String>> all = Stream.concat(Stream.of(heads), rows.stream()).toList();
        double[] least = columns(all, TextSize::longestWord);
        double spare = width - DoubleStream.of(least).sum();
        return spare < 0 ? stacked(rows, width) : sideBySide(all, least, spare);
    }

    private double sideBySide(List<List<String>> rows, double[] least, double spare) {
        double[] wanted = columns(rows, TextSize::width);
        double more = Math.max(
                1, DoubleStream.of(wanted).sum() - DoubleStream.of(least).sum());
        double height = 0;
        for (List<String> row : rows) {
            int lines = 1;
            for (int column = 0; column < row.size(); column++) {
                double width = least[column] + spare * (wanted[column] - least[column]) / more;
                lines = Math.max(lines, TextSize.lines(row.get(column), width - CELL));
            }
            height += lines * LINE + CELL;
        }
        return height;
    }

    private double stacked(List<List<String>> rows, double width) {
        double height = 0;
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String head = column == 0 ? "" : heads.get(column);
                height += (TextSize.lines(head, width) + TextSize.lines(row.get(column), width)) * LINE;
            }
            height += CELL + GAP;
        }
        return height;
    }

    private double[] columns(List<List<String>> rows, ToDoubleFunction<String> size) {
        double[] columns = new double[heads.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                columns[column] = Math.max(columns[column], size.applyAsDouble(row.get(column)) * 1.06 + CELL);
            }
        }
        return columns;
    }
}
