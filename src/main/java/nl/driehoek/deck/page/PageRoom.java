package nl.driehoek.deck.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;

/**
 * A page's room: as much as fits in type that can be read from the back of a room, on a wall of 4:3 and on one that
 * stands upright. Each piece is measured once.
 */
final class PageRoom {
    private static final List<Format> FORMATS = List.of(new Format(PictureRoom.WALL, 17.4), new Format(21, 27.6));
    private static final double LINE = 1.25;
    private static final double GAP = 0.85;
    private static final double ASIDE = 0.75;

    private final List<Piece> pieces;
    private final List<Extents> extents;
    private final List<Column> columns;
    private final List<Column> pictured; // of the page that has a picture beside its text
    private final TableRoom table;
    private final TileRoom tiles;

    /** The width and height of a wall in sizes of the smallest type. */
    private record Format(double width, double height) {
        /** What is left beside something that leaves so much of the width, gap included. */
        Format leaving(double part) {
            return new Format(width * part - PictureRoom.GAP, height);
        }
    }

    /** How large the texts of a part are, and those that it stands under. */
    private record Extents(PartStyle style, List<TextExtent> headings, List<TextExtent> texts) {
        static Extents of(Part part) {
            List<String> headings = switch (part) {
                case Part.Box _ -> List.of("-"); // stands for the heading that it has in the reader's language
                case Part.Row _, Part.Tile _, Part.Figure _, Part.Picture _ -> List.of();
                default -> part.headings();
            };
            boolean elsewhere = PartStyle.of(part).compareTo(PartStyle.ROW) >= 0;
            return new Extents(
                    PartStyle.of(part),
                    headings.stream().map(TextExtent::of).toList(),
                    elsewhere ? List.of() : TextExtent.all(part.texts().stream()));
        }
    }

    /** What the pieces take of a wall: first on a page or under headings of their own, and below the piece before. */
    private record Column(double width, double height, double title, double[] alone, double[] below) {
        double filled(int from, int to, double grids) {
            double sum = title + alone[from] + grids;
            for (int i = from + 1; i < to; i++) {
                sum += below[i];
            }
            return sum / height;
        }
    }

    PageRoom(CardContent content, List<Piece> pieces) {
        this.pieces = pieces;
        this.extents = pieces.stream().map(piece -> Extents.of(piece.part())).toList();
        this.table = new TableRoom(pieces.stream().map(Piece::part).toList());
        this.tiles = new TileRoom(pieces.stream().map(Piece::part).toList());
        this.columns = columns(content, format -> beside(content.sketch(), format));
        this.pictured = PictureRoom.beside(content)
                .map(picture -> columns(content, format -> beside(picture, content, format)))
                .orElse(columns);
    }

    /** The narrowest width that a text has on any page. */
    double narrowest() {
        return Stream.concat(columns.stream(), pictured.stream())
                .mapToDouble(Column::width)
                .min()
                .orElseThrow();
    }

    /** Whether a piece fits on every page, the one with a picture beside its text too. */
    boolean fits(int piece) {
        return filled(pictured, piece, piece + 1) <= 1;
    }

    /** How much of a page these pieces take, one at least: 1 is all of it. */
    double filled(int from, int to) {
        boolean picture = extents.subList(from, to).stream().anyMatch(part -> part.style() == PartStyle.ASIDE);
        return filled(picture ? pictured : columns, from, to);
    }

    private double filled(List<Column> formats, int from, int to) {
        double most = 0;
        for (Column column : formats) {
            double grids = table.height(from, to, column.width()) + tiles.height(from, to, column.width());
            most = Math.max(most, column.filled(from, to, grids));
        }
        return most;
    }

    /** Whether a piece belongs to the one before it. */
    boolean follows(int piece) {
        return piece > 0
                && (pieces.get(piece).goesOn(pieces.get(piece - 1))
                        || pieces.get(piece)
                                .whole()
                                .follows(pieces.get(piece - 1).whole()));
    }

    /** Whether a piece is the card's picture, which tells little without words. */
    boolean isPicture(int piece) {
        return pieces.get(piece).part() instanceof Part.Picture;
    }

    /** Whether a piece is the first of a grid below a text: what lies side by side is to be seen at once, with what it is about. */
    boolean opensGrid(int piece) {
        return piece > 0 && extents.get(piece).style() == PartStyle.TILE && !follows(piece);
    }

    /** What a text has of a page beside a sketch, where there is one. */
    private static Format beside(Shape sketch, Format page) {
        return sketch.compareTo(Shape.CIRCLE) >= 0 ? page.leaving(ASIDE) : page;
    }

    /** What a text has of a page with this picture beside it, or below it where the page is high. */
    private static Format beside(Illustration picture, CardContent content, Format page) {
        if (page.height() > page.width()) {
            return new Format(page.width(), page.height() - GAP - PictureRoom.height(picture, page.width()));
        }
        CardContent title = content.page(List.of(), true); // words of the texts can only make the picture narrower
        return page.leaving(1 - PictureRoom.share(picture, title));
    }

    private List<Column> columns(CardContent content, UnaryOperator<Format> text) {
        return FORMATS.stream().map(text).map(room -> column(content, room)).toList();
    }

    private Column column(CardContent content, Format format) {
        double width = format.width();
        double title = TextExtent.of(content.title()).lines(width / PartStyle.TITLE) * PartStyle.TITLE * LINE;
        double[] alone = new double[pieces.size()];
        double[] below = new double[pieces.size()];
        for (int i = 0; i < alone.length; i++) {
            Extents part = extents.get(i);
            PartStyle style = part.style();
            double text = text(part.texts(), width - style.indent);
            alone[i] = GAP + headings(part.headings(), width) + style.extra + text + picture(i, width);
            below[i] = follows(i) ? (pieces.get(i).goesOn(pieces.get(i - 1)) ? 0 : style.gap) + text : alone[i];
        }
        return new Column(width, format.height(), title, alone, below);
    }

    private double picture(int piece, double width) {
        boolean below = extents.get(piece).style() == PartStyle.BELOW;
        return below && pieces.get(piece).part() instanceof Part.Picture(var picture)
                ? PictureRoom.height(picture, width)
                : 0;
    }

    private static double headings(List<TextExtent> headings, double width) {
        int lines = headings.stream().mapToInt(text -> text.lines(width)).sum();
        return lines > 0 ? lines * LINE + PartStyle.ITEM.gap : 0;
    }

    private static double text(List<TextExtent> texts, double width) {
        return IntStream.range(0, texts.size())
                .mapToDouble(
                        i -> texts.get(i).lines(width) * LINE + texts.get(i).gaps() + (i > 0 ? PartStyle.ITEM.gap : 0))
                .sum();
    }
}
