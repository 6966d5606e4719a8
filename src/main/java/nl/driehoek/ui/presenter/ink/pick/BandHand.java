package nl.driehoek.ui.presenter.ink.pick;

import java.util.Optional;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.presenter.ink.hand.Hand;

/** Draws a box round the marks to choose; a hand that hardly moves chooses none. */
final class BandHand implements Hand {
    private static final double LEAST = 0.006;

    private final Pick pick;
    private Vec from;
    private Optional<Box> box = Optional.empty();

    /**
     * A box that is yet to be drawn.
     *
     * @param more whether what is chosen already stays so while this box has no size
     */
    BandHand(Pick pick, boolean more) {
        this.pick = pick;
        if (!more) {
            pick.clear();
        }
    }

    @Override
    public void go(Vec to) {
        from = from == null ? to : from;
        if (box.isPresent() || from.distance(to) > LEAST) {
            box = Optional.of(Box.between(from.x(), from.y(), to.x(), to.y()));
            pick.pane().band(box);
        }
    }

    @Override
    public void lift() {
        box.flatMap(pick::within).ifPresent(found -> pick.choose(Optional.of(found)));
        cancel();
    }

    @Override
    public void cancel() {
        pick.pane().band(Optional.empty());
    }
}
