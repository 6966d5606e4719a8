package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Trace;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;

/** Draws a stroke with a pen or a highlighter. */
final class DrawHand implements Hand {
    private final Sheet sheet;
    private final LiveMark.Growing stroke;

    /**
     * With this pen.
     *
     * @param grain the size of a pixel, in card widths
     */
    DrawHand(Sheet sheet, Mark.Tip tip, InkColour colour, PenWidth width, double grain) {
        this.sheet = sheet;
        this.stroke = new LiveMark.Growing(tip, colour, width, new Trace(grain));
    }

    @Override
    public void go(Vec to) {
        if (stroke.trace().add(to.x(), to.y())) {
            sheet.live(stroke);
        }
    }

    @Override
    public void lift() {
        Gesture gesture = stroke.tip() == Mark.Tip.PEN ? Gesture.STROKE : Gesture.HIGHLIGHT;
        stroke.trace()
                .finished()
                .map(points -> new Mark.Stroke(Mark.NEW, stroke.tip(), stroke.colour(), stroke.width(), points))
                .ifPresent(mark -> sheet.keep(InkEdit.put(sheet.place(), mark), gesture));
        sheet.rest();
    }

    @Override
    public void cancel() {
        sheet.rest();
    }
}
