package nl.driehoek.ui.projector;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The short motion with which a card comes onto the wall: it rises a little and becomes clear. */
final class Arrival extends Transition {
    private static final Duration LENGTH = Duration.millis(220);
    private static final double RISE = 0.03;
    private static final double START = 0.15;

    private final Region card;

    Arrival(Region card) {
        this.card = card;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_OUT);
    }

    /** The card comes; even the first picture of it shows that it has yet to. */
    void start() {
        interpolate(0);
        playFromStart();
    }

    /** The card is there at once. */
    void skip() {
        stop();
        interpolate(1);
    }

    @Override
    protected void interpolate(double part) {
        card.setOpacity(START + (1 - START) * part);
        card.setTranslateY((1 - part) * RISE * card.getHeight());
    }
}
