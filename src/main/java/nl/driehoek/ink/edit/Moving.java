package nl.driehoek.ink.edit;

import java.util.Collection;
import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;

/** Moves marks together, so that they stay as they lie to each other and none leaves the card. */
public final class Moving {
    private Moving() {}

    /** These marks so many card widths further, or as far as the card goes. */
    public static List<Mark> of(Collection<? extends Mark> marks, double dx, double dy) {
        Box all = marks.stream().map(Moving::held).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        int x = steps(dx, all.left(), all.right(), CardShape.GRID);
        int y = steps(dy, all.top(), all.bottom(), CardShape.GRID_HEIGHT);
        return marks.stream().map(mark -> mark.moved(x, y)).toList();
    }

    private static int steps(double by, double first, double last, int end) {
        int most = (int) Math.max(0, end - Math.round(last * CardShape.GRID));
        int least = (int) Math.min(0, -Math.round(first * CardShape.GRID));
        return Math.clamp(Math.round(by * CardShape.GRID), least, most);
    }

    /** What has to stay on the card; a line may stick out by half its thickness. */
    private static Box held(Mark mark) {
        return switch (mark) {
            case Mark.Stroke stroke -> stroke.points().bounds();
            case Mark.Line line -> line.ends().bounds();
            case Mark.Label label -> label.bounds();
            case Mark.Sticky sticky -> sticky.bounds();
        };
    }
}
