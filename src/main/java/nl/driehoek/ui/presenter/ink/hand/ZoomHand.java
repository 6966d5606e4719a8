package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;

/**
 * Says which part of the card the room sees large: a click shows what is round it twice as large, or brings that to the
 * middle; a drag goes over the part that is wanted, or moves the one that there is.
 */
final class ZoomHand implements Hand {
    private static final double CLICK = 0.01; // what moves less was not meant to move
    private static final double TWICE = 0.5;

    private final Sheet sheet;
    private final Zoom before;
    private Vec from;
    private Zoom wanted;

    ZoomHand(Sheet sheet) {
        this.sheet = sheet;
        this.before = sheet.zoom();
        this.wanted = before;
    }

    @Override
    public void go(Vec to) {
        from = from == null ? to : from;
        wanted = from.distance(to) < CLICK ? clicked(to) : dragged(to);
        sheet.aim(new LiveMark.Aim(wanted));
    }

    private Zoom clicked(Vec at) {
        return Zoom.round(at, before.isWhole() ? TWICE : before.width());
    }

    private Zoom dragged(Vec to) {
        Vec way = to.minus(from);
        boolean moves = !before.isWhole() && before.box().distance(from.x(), from.y()) == 0;
        if (moves) {
            return before.moved(way);
        }
        double width = Math.max(Math.abs(way.x()), Math.abs(way.y()) * CardShape.RATIO);
        return Zoom.round(from.plus(way.times(0.5)), width);
    }

    @Override
    public void lift() {
        sheet.rest();
        sheet.zoom(wanted);
    }

    @Override
    public void cancel() {
        sheet.rest();
    }
}
