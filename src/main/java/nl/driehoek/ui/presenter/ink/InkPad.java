package nl.driehoek.ui.presenter.ink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.board.Participant;
import nl.driehoek.ui.ink.InkView;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.presenter.ink.hand.Hand;
import nl.driehoek.ui.presenter.ink.hand.Hands;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Overlay;
import nl.driehoek.ui.presenter.ink.hand.Sheet;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.DeskStyles;

/**
 * Lies over the card at the desk: shows what is drawn on it on both layers, and follows the hand with the tool that it
 * holds. Lives on the FX thread.
 */
final class InkPad extends Region {
    private final PresenterContext desk;
    private final Toolbox tools;
    private final Supplier<Bounds> face;
    private final LiveInk here;
    private final PadFrame frame;
    private final Map<Layer, InkView> views = Map.of(Layer.WALL, new InkView(), Layer.DESK, new InkView());
    private final Hands hands;
    private final List<Overlay> overlays;
    private Optional<Hand> hand = Optional.empty();
    private boolean finger;
    private MouseButton button = MouseButton.NONE;

    /**
     * A pad for the card of this desk.
     *
     * @param here what the desk shows of a hand
     * @param face where the face of the card is, in this pad's own coordinates
     * @param overlays what lies over the ink, the uppermost last
     */
    InkPad(PresenterContext desk, Toolbox tools, LiveInk here, Supplier<Bounds> face, List<Overlay> overlays) {
        this.desk = desk;
        this.here = here;
        this.overlays = overlays;
        this.frame = new PadFrame(desk, tools);
        this.tools = tools;
        this.face = face;
        this.hands = new Hands(tools, label -> type().box(label));
        getStyleClass().add(DeskStyles.INK_PAD);
        setPickOnBounds(false);
        getChildren().addAll(views.get(Layer.WALL), views.get(Layer.DESK), frame);
        overlays.forEach(over -> {
            over.region().setManaged(false);
            getChildren().add(over.region());
            over.whenChanged(() -> show(desk.model().getValue()));
        });
        views.get(Layer.DESK).follow(here);
        views.values().forEach(view -> view.name(this::nameOf));
        desk.model().subscribe(this::show);
        tools.toolProperty().subscribe(tool -> setCursor(tool == InkTool.HAND ? Cursor.DEFAULT : Cursor.CROSSHAIR));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** It is where it was laid and no further: ink is painted in tiles, and these reach over what lies beside the card. */
    @Override
    public boolean contains(double x, double y) {
        return x >= 0 && y >= 0 && x <= getWidth() && y <= getHeight();
    }

    /** The type of the words on the card. */
    public TextMarkFont type() {
        return views.get(Layer.WALL).type();
    }

    /** Whether a hand is on the card. */
    public boolean isBusy() {
        return hand.isPresent();
    }

    /** Lifts the hand: what it did is kept. */
    public void lift() {
        if (hand.isPresent()) {
            Hand lifted = hand.get();
            hand = Optional.empty();
            lifted.lift();
        }
    }

    /** Takes back what the hand is doing. */
    public void cancel() {
        hand.ifPresent(Hand::cancel);
        hand = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        Bounds place = face.get();
        views.values().forEach(view -> view.over(place));
        overlays.forEach(over ->
                over.region().resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
        frame.over(place);
    }

    private String nameOf(String participant) {
        return desk.model()
                .getValue()
                .session()
                .board()
                .participant(participant)
                .map(Participant::name)
                .orElse("");
    }

    private void show(DeskModel model) {
        if (hand.isPresent() && model.inkPlace(Layer.WALL).isEmpty()) {
            cancel();
        }
        views.forEach((layer, view) -> {
            Drawing drawing = model.ink(layer);
            for (Overlay over : overlays) {
                drawing = over.below(layer, drawing);
            }
            view.show(drawing);
        });
        setVisible(model.cardPage().isPresent());
    }

    /** Beside a pen a palm may lie on the card: what the toolkit makes of a touch then counts for nothing. */
    private void pressed(MouseEvent press) {
        if (isOfHand(press)) {
            lift(); // where one is on the card still, its release went to another window
        } else if (finger && !press.isSynthesized()) {
            cancel(); // the palm was there before the pen
        }
        if (hand.isEmpty()) {
            begin(press);
        }
    }

    private void begin(MouseEvent press) {
        boolean erases = press.getButton() == MouseButton.SECONDARY
                && tools.toolProperty().get().draws();
        InkTool tool = erases ? InkTool.ERASER : tools.toolProperty().get();
        if ((erases || press.getButton() == MouseButton.PRIMARY) && isOnFace(press.getX(), press.getY())) {
            finger = press.isSynthesized();
            button = press.getButton();
            Layer layer = tools.layerProperty().get();
            Vec at = place(press.getX(), press.getY());
            hand = overlays.reversed().stream()
                    .flatMap(over -> over.begin(tool, at, press).stream())
                    .findFirst()
                    .or(() -> Sheet.of(desk, layer, here, views.get(layer)::show)
                            .flatMap(sheet ->
                                    hands.begin(tool, sheet, 1 / face.get().getWidth())));
            hand.ifPresent(begun -> begun.go(at));
        }
    }

    private void dragged(MouseEvent drag) {
        if (drag.isSynthesized() == finger) {
            hand.ifPresent(moving -> moving.go(place(drag.getX(), drag.getY())));
        }
    }

    private void released(MouseEvent release) {
        if (isOfHand(release) && hand.isPresent()) {
            tools.used();
            lift();
        }
    }

    /** Whether this is what the hand began with, and no palm or other button beside it. */
    private boolean isOfHand(MouseEvent mouse) {
        return mouse.isSynthesized() == finger && mouse.getButton() == button;
    }

    /** Whether a place in this pad is on the card. */
    boolean isOnFace(double x, double y) {
        return face.get().contains(x, y);
    }

    /** A place in this pad as a place on the card, in card widths; beside the card too. */
    Vec place(double x, double y) {
        Bounds there = face.get();
        return new Vec((x - there.getMinX()) / there.getWidth(), (y - there.getMinY()) / there.getWidth());
    }
}
