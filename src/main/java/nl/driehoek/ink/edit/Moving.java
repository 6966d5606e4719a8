package nl.driehoek.ink.edit;

import java.util.Collection;
import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;

/**
 * How far marks go together, so that they stay as they lie to each other and none leaves the card.
 *
 * @param dx in steps of the grid, as is {@code dy}
 */
public record Moving(int dx, int dy) {
    /** These marks so many card widths further, or as far as the card goes. */
    public static Moving of(Collection<? extends Mark> marks, double dx, double dy, TextMeasure texts) {
        Box all =
                marks.stream().map(mark -> held(mark, texts)).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        return new Moving(
                steps(dx, all.left(), all.right(), CardShape.GRID),
                steps(dy, all.top(), all.bottom(), CardShape.GRID_HEIGHT));
    }

    /** The marks that far away. */
    public List<Mark> moved(Collection<? extends Mark> marks) {
        return marks.stream().map(mark -> mark.moved(dx, dy)).toList();
    }

    private static int steps(double by, double first, double last, int end) {
        int most = (int) Math.max(0, end - Math.round(last * CardShape.GRID));
        int least = (int) Math.min(0, -Math.round(first * CardShape.GRID));
        return Math.clamp(Math.round(by * CardShape.GRID), least, most);
    }

    /** What has to stay on the card; a line may stick out by half its thickness. */
    private static Box held(Mark mark, TextMeasure texts) {
        return switch (mark) {
            case Mark.Stroke stroke -> stroke.points().bounds();
            case Mark.Line line -> line.ends().bounds();
            case Mark.Label label -> texts.box(label);
            case Mark.StickyNote sticky -> sticky.bounds();
        };
    }
}
