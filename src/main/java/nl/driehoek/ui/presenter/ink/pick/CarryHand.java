package nl.driehoek.ui.presenter.ink.pick;

import java.util.List;
import java.util.function.Consumer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.edit.Moving;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.ui.presenter.ink.hand.Hand;

/** Moves what is chosen; a hand that hardly moves leaves it where it is. */
final class CarryHand implements Hand {
    private static final double LEAST = 0.006;

    private final Pick pick;
    private final Consumer<Boolean> carries;
    private final boolean writes;
    private final List<Mark> marks;
    private Vec from;
    private Vec way = new Vec(0, 0);
    private boolean moves;

    /**
     * For what is chosen now.
     *
     * @param carries is told whether the marks are in the hand
     * @param writes whether a hand that does not move lets somebody write on in it
     */
    CarryHand(Pick pick, Consumer<Boolean> carries, boolean writes) {
        this.pick = pick;
        this.carries = carries;
        this.writes = writes;
        this.marks = pick.marks();
    }

    @Override
    public void go(Vec to) {
        from = from == null ? to : from;
        way = to.minus(from);
        moves |= way.length() > LEAST;
        if (moves) {
            Moving moving = Moving.of(marks, way.x(), way.y(), pick.type());
            pick.pane().carry(marks, moving.dx() / (double) CardShape.GRID, moving.dy() / (double) CardShape.GRID);
            carries.accept(true);
        }
    }

    @Override
    public void lift() {
        if (moves) {
            pick.move(way, Gesture.MOVE);
        }
        cancel();
        if (!moves && writes) {
            pick.write();
        }
    }

    @Override
    public void cancel() {
        pick.pane().rest();
        carries.accept(false);
    }
}
