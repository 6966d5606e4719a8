package nl.driehoek.ui.presenter.ink.text;

import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.presenter.ink.hand.Hand;

/**
 * A hand for which it only counts that it was there.
 *
 * @param lifted what happens when it is lifted
 */
record LiftHand(Runnable lifted) implements Hand {
    @Override
    public void go(Vec to) {
        // wherever it goes meanwhile, it stays what it was
    }

    @Override
    public void lift() {
        lifted.run();
    }

    @Override
    public void cancel() {
        // nothing has happened yet
    }
}
