package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;

/**
 * The page and layer that a drag works on: the drawing there, the preview at the desk and on the wall, and the commands that
 * put the result into the session.
 */
public final class Sheet {
    private final PresenterContext desk;
    private final InkPlace place;
    private final LiveInk here;
    private final Optional<LiveInk> room;
    private final Consumer<Drawing> preview;

    private Sheet(
            PresenterContext desk, InkPlace place, LiveInk here, Optional<LiveInk> room, Consumer<Drawing> preview) {
        this.desk = desk;
        this.place = place;
        this.here = here;
        this.room = room;
        this.preview = preview;
    }

    /**
     * The layer of the page that lies before the facilitator; empty where none does.
     *
     * @param here what the desk shows of a hand
     * @param preview shows the layer as it would be
     */
    public static Optional<Sheet> of(PresenterContext desk, Layer layer, LiveInk here, Consumer<Drawing> preview) {
        DeskModel model = desk.model().getValue();
        boolean seen = layer == Layer.WALL && roomSees(model, desk.frame().getValue());
        return model.inkPlace(layer)
                .map(place ->
                        new Sheet(desk, place, here, seen ? Optional.of(desk.roomInk()) : Optional.empty(), preview));
    }

    /** Whether the room sees this very page now and will see what changes on it. */
    static boolean roomSees(DeskModel model, ProjectorFrame frame) {
        return frame instanceof ProjectorFrame.Showing
                && !model.session().projection().wall().isFrozen();
    }

    /** What is drawn there. */
    Drawing drawing() {
        return desk.model().getValue().session().board().ink().at(place);
    }

    /** Which part of the page is shown large. */
    Zoom zoom() {
        return desk.model().getValue().zoom();
    }

    /** Shows this part large from now on. */
    void zoom(Zoom part) {
        desk.perform(new ZoomTo(part));
    }

    /** Shows at the desk which part is about to be. */
    void aim(LiveMark.Aim aim) {
        here.show(aim);
    }

    /** Shows what the hand is doing. */
    void live(LiveMark mark) {
        here.show(mark);
        room.ifPresent(live -> live.show(mark));
    }

    /** Shows the layer as it would be, at the desk. */
    void preview(Drawing drawing) {
        preview.accept(drawing);
    }

    /** Nothing is being done any more. */
    void rest() {
        here.clear();
        room.ifPresent(LiveInk::clear);
    }

    /** Keeps what was done. */
    void keep(InkEdit edit, Gesture gesture) {
        desk.perform(new ChangeInk(edit, gesture));
    }

    InkPlace place() {
        return place;
    }
}
