package nl.driehoek.ui.presenter.ink;

import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** Says by keys and by the wheel which part of the card is shown large. */
final class ZoomControl {
    private static final double CLOSER = 1.25;
    private static final double STRIDE = 0.125; // of the part that is shown

    private final PresenterContext desk;
    private final Toolbox tools;

    ZoomControl(PresenterContext desk, Toolbox tools) {
        this.desk = desk;
        this.tools = tools;
    }

    /** Shows things larger, or smaller, round a place that keeps its place. */
    void wheel(boolean larger, Vec about) {
        go(zoom().closer(larger ? CLOSER : 1 / CLOSER, about));
    }

    /** Shows things larger, or smaller, round their middle; says whether that is in the hand. */
    boolean resize(boolean larger) {
        if (isHeld()) {
            wheel(larger, zoom().middle());
        }
        return isHeld();
    }

    /** Goes on to what lies that way, in parts of what is shown; says whether a part is shown and this is in the hand. */
    boolean step(Vec way) {
        boolean moves = isHeld() && !zoom().isWhole();
        if (moves) {
            go(zoom().moved(way.times(STRIDE * zoom().width())));
        }
        return moves;
    }

    /** Shows all of the card again; says whether it did not. */
    boolean leave() {
        boolean large = isHeld() && !zoom().isWhole();
        if (large) {
            go(Zoom.WHOLE);
        }
        return large;
    }

    private boolean isHeld() {
        return tools.toolProperty().get() == InkTool.ZOOM;
    }

    private void go(Zoom part) {
        desk.perform(new ZoomTo(part));
    }

    private Zoom zoom() {
        return desk.model().getValue().zoom();
    }
}
