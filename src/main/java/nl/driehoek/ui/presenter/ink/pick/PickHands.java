package nl.driehoek.ui.presenter.ink.pick;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.presenter.ink.hand.Hand;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Overlay;

/** Chooses and moves marks with the mouse, while nothing else is in the hand. */
public final class PickHands implements Overlay {
    private final Pick pick;
    private Runnable changed = () -> {};
    private boolean carries;

    /** For what is chosen there. */
    public PickHands(Pick pick) {
        this.pick = pick;
    }

    @Override
    public Region region() {
        return pick.pane();
    }

    @Override
    public void whenChanged(Runnable run) {
        changed = run;
    }

    /** What is carried is shown where the hand is, and no longer where it was. */
    @Override
    public Drawing below(Layer layer, Drawing drawing) {
        return pick.pickedProperty()
                .get()
                .filter(now -> carries && now.place().layer() == layer)
                .map(now -> drawing.with(now.ids(), java.util.List.of()))
                .orElse(drawing);
    }

    @Override
    public Optional<Hand> begin(InkTool tool, Vec at, MouseEvent press) {
        if (tool != InkTool.HAND) {
            return Optional.empty();
        }
        Optional<Picked> there = pick.at(at);
        boolean more = press.isShiftDown();
        if (there.isEmpty()) {
            return Optional.of(new BandHand(pick, more));
        }
        take(there.get(), more);
        boolean writes = press.getClickCount() == 2 && !more;
        return Optional.of(new CarryHand(pick, this::carry, writes));
    }

    private void take(Picked there, boolean more) {
        Optional<Picked> now =
                pick.pickedProperty().get().filter(chosen -> chosen.place().equals(there.place()));
        if (more && now.isPresent()) {
            pick.choose(now.get().toggled(there.ids()));
        } else if (now.filter(chosen -> chosen.ids().containsAll(there.ids())).isEmpty()) {
            pick.choose(Optional.of(there));
        }
    }

    private void carry(boolean now) {
        if (carries != now) {
            carries = now;
            changed.run();
        }
    }
}
