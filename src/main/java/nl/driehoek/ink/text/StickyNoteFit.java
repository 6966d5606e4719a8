package nl.driehoek.ink.text;

import nl.driehoek.ink.Mark.StickyNote;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;

/**
 * Fits text to a sticky note: the type size is the largest at which all text fits, so that nothing is cut off. A note that
 * is edited is widened where its text fits only below {@link #SMALLEST}.
 */
public final class StickyNoteFit {
    /** The smallest type that can be read from afar, in card widths; only on a note that cannot grow is it smaller. */
    public static final double SMALLEST = 0.018;

    private static final double UNBROKEN = 0.012; // as small as type gets to keep a word in one piece
    private static final double LARGEST = 0.21; // of a note's height
    private static final double SIDE = 0.06; // of its width, left free on each side
    private static final double EDGE = 0.07; // of its height, left free above and below
    private static final double STEP = 0.94;
    private static final double LEAST = 0.0001;
    private static final double GROWTH = 1.06;

    private final WordRuler ruler;

    /** With words as wide and high as this ruler says. */
    public StickyNoteFit(WordRuler ruler) {
        this.ruler = ruler;
    }

    /** How wide the lines on a sticky may be, in card widths. */
    public static double lineWidth(StickyNote sticky) {
        return sticky.width() * (1 - 2 * SIDE);
    }

    /** How large the type on a sticky is, in card widths; rather a little too small than with a word broken in two. */
    public double size(StickyNote sticky) {
        double large = LARGEST * sticky.height();
        double readable = largest(sticky, large, Math.min(large, SMALLEST), true);
        double whole = largest(sticky, readable, UNBROKEN, true);
        return fits(sticky, whole, true) ? whole : largest(sticky, readable, LEAST, false);
    }

    private double largest(StickyNote sticky, double from, double least, boolean wholeWords) {
        double size = from;
        while (size > least && !fits(sticky, size, wholeWords)) {
            size = Math.max(least, size * STEP);
        }
        return size;
    }

    /**
     * As wide as its words need, so that they can be read from afar; it stays on the card.
     *
     * @param leastWidth how wide it is in any case, in steps of the grid
     */
    public StickyNote grown(StickyNote sticky, int leastWidth) {
        StickyNote wider = sticky.lying(sticky.at(), leastWidth);
        while (wider.gridWidth() < CardShape.GRID && !fits(wider, SMALLEST, true)) {
            wider = wider.lying(sticky.at(), Math.min(CardShape.GRID, (int) Math.ceil(wider.gridWidth() * GROWTH)));
        }
        return onCard(wider);
    }

    /** A sticky as near to its place as the edges of the card allow. */
    public static StickyNote onCard(StickyNote sticky) {
        int height = Math.ceilDiv(sticky.gridWidth() * 2, 3);
        int x = Math.min(sticky.at().gridX(), CardShape.GRID - sticky.gridWidth());
        int y = Math.min(sticky.at().gridY(), Math.max(0, CardShape.GRID_HEIGHT - height));
        return sticky.lying(new GridPoint(x, y), sticky.gridWidth());
    }

    private boolean fits(StickyNote sticky, double size, boolean wholeWords) {
        double width = lineWidth(sticky);
        return (!wholeWords || ruler.longestWord(sticky.text(), size) <= width)
                && ruler.height(sticky.text(), size, width) <= sticky.height() * (1 - 2 * EDGE);
    }
}
