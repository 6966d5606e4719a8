package nl.driehoek.ui.presenter.ink;

import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.presenter.ink.hand.Pointer;

/**
 * The arrows while a light or a glass is in the hand: it goes that way, with Shift a good deal further.
 */
record ArrowKeys(Pointer pointer, ZoomControl zoom) {
    private static final double NEAR = 0.015; // in card widths
    private static final double FAR = 0.08;

    /** Does what a key asks; says whether it was for these. */
    boolean pressed(KeyStroke stroke) {
        Vec way = way(stroke.key());
        return !stroke.control()
                && way.length() > 0
                && (pointer.step(way.times(stroke.shift() ? FAR : NEAR))
                        || zoom.step(way.times(stroke.shift() ? FAR / NEAR : 1)));
    }

    private static Vec way(String key) {
        return switch (key) {
            case "LEFT" -> new Vec(-1, 0);
            case "RIGHT" -> new Vec(1, 0);
            case "UP" -> new Vec(0, -1);
            case "DOWN" -> new Vec(0, 1);
            default -> new Vec(0, 0);
        };
    }
}
