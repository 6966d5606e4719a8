package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.shape.Vec;

/** A movement with a tool over the card, from when it is put down until it is lifted. */
public interface Hand {
    /** Goes on to this place; the first one is where it was put down. */
    void go(Vec to);

    /** Is lifted: what was done is kept. */
    void lift();

    /** Is taken back: nothing was done. */
    void cancel();
}
