package nl.driehoek.deck.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Deals pieces out over as few pages as can be read well, about equally full, and not through a group if it can help it. */
final class PageCut {
    private static final double BALANCE = 0.6;
    private static final double THROUGH_GROUP = 0.35;

    private final List<Piece> pieces;
    private final Sheet sheet;

    private PageCut(List<Piece> pieces, Sheet sheet) {
        this.pieces = pieces;
        this.sheet = sheet;
    }

    /** The pages, in order and none empty; a piece that is too long for any page has one of its own. */
    static List<List<Piece>> pages(List<Piece> pieces, Sheet sheet) {
        return new PageCut(pieces, sheet).pages();
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
        List<List<Piece>> pages = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = start[end]) {
            pages.add(pieces.subList(start[end], end));
        }
        Collections.reverse(pages);
        return pages;
    }

    private double cost(int from, int end) {
        double filled = sheet.filled(pieces.subList(from, end));
        if (filled > 1 && end - from > 1) {
            return Double.MAX_VALUE;
        }
        boolean through = from > 0 && pieces.get(from).follows(pieces.get(from - 1));
        return 1 + BALANCE * filled * filled + (through ? THROUGH_GROUP : 0);
    }
}
