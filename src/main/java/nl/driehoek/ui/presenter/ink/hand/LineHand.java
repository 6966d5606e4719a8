package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Draws a straight line or an arrow. */
final class LineHand implements Hand {
    private static final double SHORTEST = 0.006;

    private final Sheet sheet;
    private final boolean arrow;
    private final InkColour colour;
    private final PenWidth width;
    private Vec from;
    private Optional<Mark.Line> line = Optional.empty();

    LineHand(Sheet sheet, boolean arrow, InkColour colour, PenWidth width) {
        this.sheet = sheet;
        this.arrow = arrow;
        this.colour = colour;
        this.width = width;
    }

    @Override
    public void go(Vec to) {
        if (from == null) {
            from = to;
        }
        if (from.distance(to) < SHORTEST) {
            line = Optional.empty();
            sheet.rest();
        } else {
            Points ends = Points.of(from.x(), from.y(), to.x(), to.y());
            line = ends.gridPoint(0).equals(ends.gridPoint(1))
                    ? Optional.empty()
                    : Optional.of(new Mark.Line(Mark.NEW, colour, width, arrow, ends));
            line.ifPresent(now -> sheet.live(new LiveMark.Straight(now)));
        }
    }

    @Override
    public void lift() {
        line.ifPresent(mark -> sheet.keep(InkEdit.put(sheet.place(), mark), arrow ? Gesture.ARROW : Gesture.LINE));
        sheet.rest();
    }

    @Override
    public void cancel() {
        sheet.rest();
    }
}
