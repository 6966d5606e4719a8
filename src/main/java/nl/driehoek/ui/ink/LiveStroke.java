package nl.driehoek.ui.ink;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Vec;

/**
 * A stroke while it grows: in short stretches, so that only the last of them is painted anew as the pen goes on, however
 * long the stroke is.
 */
final class LiveStroke extends Group {
    private static final int STRETCH = 12;

    private final LiveMark.Growing mark;
    private final double scale;
    private final Color colour;
    private Path last;
    private int pieces; // of the last stretch that will stay as they are
    private int settled; // of the whole stroke

    LiveStroke(LiveMark.Growing mark, double scale, Color colour) {
        this.mark = mark;
        this.scale = scale;
        this.colour = colour;
        mark.trace().start().ifPresent(this::open);
        grow();
    }

    LiveMark.Growing mark() {
        return mark;
    }

    /** Shows what has come since. */
    void grow() {
        if (last == null) {
            return;
        }
        int all = mark.trace().pieces();
        last.getElements().remove(1 + pieces, last.getElements().size());
        for (int i = settled; i < all; i++) {
            add(mark.trace().piece(i));
            if (i < mark.trace().settled()) {
                settled++;
                pieces++;
                turn(mark.trace().piece(i).to());
            }
        }
        if (all == 0) {
            dot();
        }
    }

    private void turn(Vec from) {
        if (pieces == STRETCH) {
            open(from);
        }
    }

    private void open(Vec from) {
        last = new Path(new MoveTo(from.x() * scale, from.y() * scale));
        last.setStroke(colour);
        last.setStrokeWidth(mark.thickness() * scale);
        last.setStrokeLineCap(StrokeLineCap.ROUND);
        last.setStrokeLineJoin(StrokeLineJoin.ROUND);
        pieces = 0;
        getChildren().add(last);
    }

    private void add(Cubic piece) {
        last.getElements()
                .add(new CubicCurveTo(
                        piece.leaving().x() * scale,
                        piece.leaving().y() * scale,
                        piece.arriving().x() * scale,
                        piece.arriving().y() * scale,
                        piece.to().x() * scale,
                        piece.to().y() * scale));
    }

    private void dot() {
        MoveTo start = (MoveTo) last.getElements().getFirst();
        last.getElements().setAll(List.of(start, new LineTo(start.getX(), start.getY())));
    }
}
