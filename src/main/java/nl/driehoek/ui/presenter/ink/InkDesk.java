package nl.driehoek.ui.presenter.ink;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import nl.driehoek.control.Typing;
import nl.driehoek.control.ink.EarlierInk;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.ui.ink.leaf.LeafType;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.Stroke;
import nl.driehoek.ui.presenter.ink.hand.Pointer;
import nl.driehoek.ui.presenter.ink.hand.Tool;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.ink.leaf.Leaves;
import nl.driehoek.ui.presenter.model.Desk;
import nl.driehoek.ui.presenter.model.DeskModel;

/** All that it takes to draw on the card at the desk, put together. Lives on the FX thread. */
public final class InkDesk {
    /** The action that takes each tool. */
    static final Map<DeskAction, Tool> TOOLS = new EnumMap<>(Map.ofEntries(
            Map.entry(DeskAction.HAND, Tool.HAND),
            Map.entry(DeskAction.LASER, Tool.LASER),
            Map.entry(DeskAction.PEN, Tool.PEN),
            Map.entry(DeskAction.ERASER, Tool.ERASER),
            Map.entry(DeskAction.HIGHLIGHTER, Tool.HIGHLIGHTER),
            Map.entry(DeskAction.LINE, Tool.LINE),
            Map.entry(DeskAction.TEXT, Tool.TEXT),
            Map.entry(DeskAction.STICKY, Tool.STICKY),
            Map.entry(DeskAction.ARROW, Tool.ARROW),
            Map.entry(DeskAction.SPOTLIGHT, Tool.SPOTLIGHT),
            Map.entry(DeskAction.ZOOM, Tool.ZOOM)));

    private static final double NEAR = 0.015; // in card widths
    private static final double FAR = 0.08;

    private final Desk desk;
    private final Toolbox tools = new Toolbox();
    private final Leaves leaves;
    private final Pointer pointer;
    private final ZoomControl zoom;
    private final InkPad pad;
    private final InkBar bar;

    /**
     * Drawing on the card of this desk.
     *
     * @param face where the face of the card is, in the coordinates of {@link #pad}
     * @param alarm tells when typing on the card rests
     * @param earlier where to look for what was drawn in earlier sessions, if any are kept
     */
    public InkDesk(Desk desk, Supplier<Bounds> face, Typing.Alarm alarm, Optional<EarlierInk> earlier) {
        this.desk = desk;
        LiveInk here = new LiveInk();
        pointer = new Pointer(desk, tools, here);
        zoom = new ZoomControl(desk, tools);
        leaves = new Leaves(desk, tools, this::type, alarm);
        pad = new InkPad(desk, tools, here, face, List.of(leaves));
        new PadMouse(pad, pointer, zoom).listen();
        bar = new InkBar(desk, tools, this::clear);
        earlier.ifPresent(past -> bar.offer(new TakeOverMenu(desk, past)));
    }

    private LeafType type() {
        return pad.type();
    }

    /** To be laid over the card. */
    public Region pad() {
        return pad;
    }

    /** The bar with the tools. */
    public Region bar() {
        return bar;
    }

    /** Keeps at once what a hand is just drawing. */
    public void lift() {
        pad.lift();
        leaves.flush();
    }

    /** Does what an action asks of the tools; says whether that was anything. */
    public boolean perform(DeskAction action) {
        if (TOOLS.containsKey(action)) {
            tools.press(TOOLS.get(action));
            return true;
        }
        switch (action) {
            case COLOUR -> tools.nextColour();
            case BROADER -> resize(true);
            case FINER -> resize(false);
            case LAYER -> tools.switchLayer();
            case LEAVE -> {
                return leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What is in the hand goes a step by an arrow key, a large one with Shift; says whether it did. */
    public boolean step(Stroke stroke) {
        if (stroke.control() || desk.model().getValue().cardPage().isEmpty()) {
            return false;
        }
        Tool tool = tools.toolProperty().get();
        if (tool.writes() && stroke.equals(Stroke.of("ENTER"))) {
            leaves.write(tool);
            return true;
        }
        Vec way = way(stroke.key());
        return way.length() > 0
                && (pointer.step(way.times(stroke.shift() ? FAR : NEAR))
                        || zoom.step(way.times(stroke.shift() ? FAR / NEAR : 1)));
    }

    private static Vec way(String key) {
        return switch (key) {
            case "LEFT" -> new Vec(-1, 0);
            case "RIGHT" -> new Vec(1, 0);
            case "UP" -> new Vec(0, -1);
            case "DOWN" -> new Vec(0, 1);
            default -> new Vec(0, 0);
        };
    }

    private void resize(boolean larger) {
        if (!pointer.resize(larger) && !zoom.resize(larger)) {
            tools.broaden(larger);
        }
    }

    /** A key is up again, which may be the one that a tool was held with. */
    public void keyReleased() {
        tools.release();
    }

    /** What is being drawn is taken back; else the tool is put down. */
    private boolean leave() {
        if (pad.isBusy()) {
            pad.cancel();
            return true;
        }
        boolean held = zoom.leave() || tools.toolProperty().get() != Tool.HAND;
        if (held) {
            tools.take(Tool.HAND);
        }
        return held;
    }

    private void clear() {
        DeskModel model = desk.model().getValue();
        List<InkEdit> edits = List.of(Layer.values()).stream()
                .map(layer -> model.inkPlace(layer).map(place -> InkEdit.clear(place, model.ink(layer))))
                .flatMap(Optional::stream)
                .toList();
        desk.perform(new ChangeInk(edits, Gesture.CLEAR));
    }
}
