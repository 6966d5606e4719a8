package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Draws with a pen or a highlighter: a stroke for each time that it is on the card. */
final class DrawHand implements Hand {
    private final Sheet sheet;
    private final double grain;
    private LiveMark.Growing stroke;
    private Optional<Vec> last = Optional.empty();

    /**
     * With this pen.
     *
     * @param grain the size of a pixel, in card widths
     */
    DrawHand(Sheet sheet, Mark.Tip tip, InkColour colour, PenWidth width, double grain) {
        this.sheet = sheet;
        this.grain = grain;
        this.stroke = new LiveMark.Growing(tip, colour, width, new Trace(grain));
    }

    @Override
    public void go(Vec to) {
        boolean here = CardShape.holds(to);
        boolean was = last.filter(CardShape::holds).isPresent();
        if (here && !was) {
            last.ifPresent(from -> add(CardShape.edge(to, from)));
        }
        if (here) {
            add(to);
        } else if (was) {
            add(CardShape.edge(last.get(), to));
            keep();
        }
        last = Optional.of(to);
    }

    private void add(Vec at) {
        if (stroke.trace().add(at.x(), at.y())) {
            sheet.live(stroke);
        }
    }

    @Override
    public void lift() {
        keep();
    }

    /** What was drawn stands; what is drawn from now on is another stroke. */
    private void keep() {
        Gesture gesture = stroke.tip() == Mark.Tip.PEN ? Gesture.STROKE : Gesture.HIGHLIGHT;
        stroke.trace()
                .finished()
                .map(points -> new Mark.Stroke(Mark.NEW, stroke.tip(), stroke.colour(), stroke.width(), points))
                .ifPresent(mark -> sheet.keep(InkEdit.put(sheet.place(), mark), gesture));
        sheet.rest();
        stroke = new LiveMark.Growing(stroke.tip(), stroke.colour(), stroke.width(), new Trace(grain));
    }

    @Override
    public void cancel() {
        sheet.rest();
    }
}
