package nl.driehoek.ui.presenter.ink.pick;

import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.ui.keys.KeyStroke;

/** What keys do with marks that are chosen, while the card has the focus. */
public final class PickKeys {
    private static final double NEAR = 0.01; // in card widths
    private static final double FAR = 0.06;

    private final Pick pick;

    /** For what is chosen there. */
    public PickKeys(Pick pick) {
        this.pick = pick;
    }

    /** Does what a key asks of them; says whether it was for them. */
    public boolean pressed(KeyStroke stroke) {
        if (stroke.equals(KeyStroke.control("A"))) {
            pick.all();
            return true;
        }
        return pick.isThere() && !stroke.control() && done(stroke);
    }

    private boolean done(KeyStroke stroke) {
        switch (stroke.key()) {
            case "LEFT" -> move(-1, 0, stroke);
            case "RIGHT" -> move(1, 0, stroke);
            case "UP" -> move(0, -1, stroke);
            case "DOWN" -> move(0, 1, stroke);
            case "TAB" -> pick.next(!stroke.shift());
            case "DELETE", "BACK_SPACE" -> pick.erase();
            case "ENTER" -> pick.write();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int x, int y, KeyStroke stroke) {
        pick.move(new Vec(x, y).times(stroke.shift() ? FAR : NEAR), Gesture.NUDGE);
    }
}
