package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.driehoek.deck.text.CardContent;

/** Deals pieces out over as few pages as can be read well, about equally full, and not through a group if it can help it. */
final class PageCut {
    private static final double BALANCE = 0.6;
    private static final double THROUGH_GROUP = 0.35;
    private static final double BEFORE_GRID = 1;
    private static final double WORDLESS = 3;

    private final List<Piece> pieces;
    private final PageRoom room;

    private PageCut(List<Piece> pieces, PageRoom room) {
        this.pieces = pieces;
        this.room = room;
    }

    /** The pages, in order and none empty; what is too long for any page and cannot be cut has one of its own. */
    static List<List<Piece>> pages(CardContent content) {
        List<Piece> parts = content.parts().stream().map(Piece::of).toList();
        PageRoom room = new PageRoom(content, parts);
        if (parts.isEmpty() || room.filled(0, parts.size()) <= 1) {
            return List.of(parts);
        }
        List<Piece> pieces = cut(parts, room);
        boolean same = pieces.size() == parts.size();
        return new PageCut(pieces, same ? room : new PageRoom(content, pieces)).pages();
    }

    private static List<Piece> cut(List<Piece> parts, PageRoom room) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Piece part = parts.get(i);
            pieces.addAll(room.fits(i) ? List.of(part) : part.cut(room.narrowest()));
        }
        return pieces;
    }

    /** Finds for each number of pieces, from the front, the cheapest way to cut them; then follows it back. */
    private List<List<Piece>> pages() {
        double[] cheapest = new double[pieces.size() + 1];
        int[] start = new int[pieces.size() + 1];
        for (int end = 1; end <= pieces.size(); end++) {
            cheapest[end] = Double.MAX_VALUE;
            double cost = 0;
            for (int from = end - 1; from >= 0 && cost < Double.MAX_VALUE; from--) {
                cost = cost(from, end);
                if (cost < Double.MAX_VALUE && cheapest[from] + cost < cheapest[end]) {
                    cheapest[end] = cheapest[from] + cost;
                    start[end] = from;
                }
            }
        }
        return followed(start);
    }

    private List<List<Piece>> followed(int[] start) {
        List<List<Piece>> pages = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = start[end]) {
            pages.add(pieces.subList(start[end], end));
        }
        Collections.reverse(pages);
        return pages;
    }

    private double cost(int from, int end) {
        double filled = room.filled(from, end);
        if (filled > 1 && end - from > 1) {
            return Double.MAX_VALUE;
        }
        double cut = room.follows(from) ? THROUGH_GROUP : room.opensGrid(from) ? BEFORE_GRID : 0;
        double alone = end - from == 1 && room.isPicture(from) ? WORDLESS : 0;
        return 1 + BALANCE * filled * filled + cut + alone;
    }
}
