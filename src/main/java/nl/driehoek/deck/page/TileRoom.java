package nl.driehoek.deck.page;

import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;

/** The height of a grid of tiles, with as many columns as make it lowest. */
final class TileRoom {
    private static final double LINE = 1.25;
    private static final double NARROW = 8;
    private static final double PADDING = 1.4;
    private static final double FIGURE_PADDING = 0.7;
    private static final double GAP = 0.7;
    private static final double DOTS = 1.2;
    private static final double MARK = 1.3;

    private final List<Optional<Extent>> tiles;

    /** How large the texts of a tile are, and what stands below them. */
    private record Extent(TextExtent title, TextExtent text, double below, boolean figure) {
        double height(double width, boolean twoRows) {
            double lines = text.lines(width) + title.lines(width);
            return lines * LINE
                    + (figure ? FIGURE_PADDING : PADDING)
                    + below
                    + (figure ? FigurePlaces.height(width + PADDING - FIGURE_PADDING, twoRows) : 0);
        }
    }

    /** Measures the tiles among these parts; the others take no room here. */
    TileRoom(List<Part> parts) {
        this.tiles = parts.stream().map(TileRoom::extent).toList();
    }

    private static Optional<Extent> extent(Part part) {
        return switch (part) {
            case Part.Tile tile -> Optional.of(extent(tile.title(), tile.text(), below(tile), false));
            case Part.Figure figure ->
                Optional.of(extent(
                        figure.title(), figure.text(), 0, !figure.points().isEmpty()));
            default -> Optional.empty();
        };
    }

    private static Extent extent(String title, RichText text, double below, boolean figure) {
        return new Extent(TextExtent.of(title), TextExtent.of(text), below, figure);
    }

    private static double below(Part.Tile tile) {
        return (Kept.hasDots(tile) ? DOTS : 0) + (Kept.hasMark(tile) ? MARK : 0);
    }

    /** The height of a grid of the tiles from one part to another. */
    double height(int from, int to, double width) {
        List<Extent> here =
                tiles.subList(from, to).stream().flatMap(Optional::stream).toList();
        double lowest = here.isEmpty() ? 0 : Double.MAX_VALUE;
        int most = (int) Math.clamp((width + GAP) / (NARROW + GAP), 1, most(here));
        for (int columns = 1; columns <= most && !here.isEmpty(); columns++) {
            double column = (width - GAP * (columns - 1)) / columns - PADDING;
            lowest = Math.min(lowest, height(here, columns, column));
        }
        return lowest;
    }

    private static int most(List<Extent> tiles) {
        return isTwoRows(tiles) ? 2 : Math.max(1, tiles.size());
    }

    private static boolean isTwoRows(List<Extent> tiles) {
        int figures = (int) tiles.stream().filter(Extent::figure).count();
        return FigurePlaces.isTwoRows(figures, tiles.size() - figures);
    }

    private static double height(List<Extent> tiles, int columns, double width) {
        boolean twoRows = isTwoRows(tiles);
        double height = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            double row = 0;
            for (Extent tile : tiles.subList(first, Math.min(tiles.size(), first + columns))) {
                row = Math.max(row, tile.height(width, twoRows));
            }
            height += row + GAP;
        }
        return height;
    }
}
