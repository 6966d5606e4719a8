package nl.driehoek.ui.projector;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The short motion with which a card comes onto the wall: it rises to its place. It can be read from its first picture on,
 * and only once that is on the wall does it move, so that the motion never keeps anybody waiting.
 */
final class Arrival extends Transition {
    private static final Duration LENGTH = Duration.millis(180);
    private static final double RISE = 0.03;

    private final Region card;

    Arrival(Region card) {
        this.card = card;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_OUT);
    }

    /** The card is about to come; its first picture shows that it has yet to. */
    void prepare() {
        stop();
        interpolate(0);
    }

    /** The card comes. */
    void start() {
        playFromStart();
    }

    /** The card is there at once. */
    void skip() {
        stop();
        interpolate(1);
    }

    /** By whole pixels: between them each letter would have to be painted anew. */
    @Override
    protected void interpolate(double part) {
        card.setTranslateY(Math.rint((1 - part) * RISE * card.getHeight()));
    }
}
