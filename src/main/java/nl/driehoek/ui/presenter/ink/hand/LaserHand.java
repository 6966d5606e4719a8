package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Vec;

/** Points at something with a light. */
final class LaserHand implements Hand {
    private final Sheet sheet;

    LaserHand(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void go(Vec to) {
        sheet.live(new LiveMark.Laser(to));
    }

    @Override
    public void lift() {
        sheet.rest();
    }

    @Override
    public void cancel() {
        sheet.rest();
    }
}
