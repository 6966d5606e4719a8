package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.shape.Vec;

/** One drag of a pointer over the card with a tool, from press to release. */
public interface Hand {
    /** The pointer is at this place, in card widths; called first with the place of the press. */
    void go(Vec to);

    /** The pointer was released: the result is put into the session. */
    void lift();

    /** The drag was cancelled: the session stays as it was. */
    void cancel();
}
