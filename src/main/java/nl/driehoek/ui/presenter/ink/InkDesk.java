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
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap.Place;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.presenter.ink.hand.InkTool;
import nl.driehoek.ui.presenter.ink.hand.Pointer;
import nl.driehoek.ui.presenter.ink.hand.Toolbox;
import nl.driehoek.ui.presenter.ink.pick.Pick;
import nl.driehoek.ui.presenter.ink.pick.PickHands;
import nl.driehoek.ui.presenter.ink.pick.PickKeys;
import nl.driehoek.ui.presenter.ink.text.TextMarkOverlay;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** All that it takes to draw on the card at the desk, put together. Lives on the FX thread. */
public final class InkDesk {
    /** The action that takes each tool. */
    static final Map<DeskAction, InkTool> TOOLS = new EnumMap<>(Map.ofEntries(
            Map.entry(DeskAction.HAND, InkTool.HAND),
            Map.entry(DeskAction.LASER, InkTool.LASER),
            Map.entry(DeskAction.PEN, InkTool.PEN),
            Map.entry(DeskAction.ERASER, InkTool.ERASER),
            Map.entry(DeskAction.HIGHLIGHTER, InkTool.HIGHLIGHTER),
            Map.entry(DeskAction.LINE, InkTool.LINE),
            Map.entry(DeskAction.TEXT, InkTool.TEXT),
            Map.entry(DeskAction.STICKY, InkTool.STICKY),
            Map.entry(DeskAction.ARROW, InkTool.ARROW),
            Map.entry(DeskAction.SPOTLIGHT, InkTool.SPOTLIGHT),
            Map.entry(DeskAction.ZOOM, InkTool.ZOOM)));

    private final PresenterContext desk;
    private final Toolbox tools = new Toolbox();
    private final TextMarkOverlay texts;
    private final Pick pick;
    private final PickKeys picks;
    private final Looks looks;
    private final ArrowKeys arrows;
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
    public InkDesk(PresenterContext desk, Supplier<Bounds> face, Typing.Alarm alarm, Optional<EarlierInk> earlier) {
        this.desk = desk;
        LiveInk here = new LiveInk();
        pointer = new Pointer(desk, tools, here);
        zoom = new ZoomControl(desk, tools);
        arrows = new ArrowKeys(pointer, zoom);
        texts = new TextMarkOverlay(desk, tools, this::type, alarm);
        pick = new Pick(desk, this::type, texts::edit);
        picks = new PickKeys(pick);
        looks = new Looks(tools, pick);
        pad = new InkPad(desk, tools, here, face, List.of(new PickHands(pick), texts));
        new PadMouse(pad, pointer, zoom).listen();
        bar = new InkBar(desk, looks, () -> pad.getParent().requestFocus());
        earlier.ifPresent(past -> bar.offer(new TakeOverMenu(desk, past)));
        tools.toolProperty().subscribe(tool -> {
            if (tool != InkTool.HAND) {
                pick.clear();
            }
        });
    }

    private TextMarkFont type() {
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

    /** Lets the bar stand beside the card, or lie over it. */
    public void stand(boolean beside) {
        bar.stand(beside);
    }

    /** Keeps at once what a hand is just drawing. */
    public void lift() {
        pad.lift();
        texts.flush();
    }

    /** Sticks these words on the card for the room to see, where there is room. */
    public void stick(String words) {
        texts.stick(words);
    }

    /** Does what an action asks of the tools; says whether that was anything. */
    public boolean perform(DeskAction action) {
        if (TOOLS.containsKey(action)) {
            take(TOOLS.get(action));
            return true;
        }
        switch (action) {
            case COLOUR -> looks.nextColour();
            case BROADER -> resize(true);
            case FINER -> resize(false);
            case LAYER -> {
                if (!pick.switchLayer()) {
                    tools.switchLayer();
                }
            }
            case LEAVE -> {
                return leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Does what a key asks of what is in the hand or chosen, before it means anything else; says whether it did. */
    public boolean step(KeyStroke stroke, Place place) {
        InkTool tool = tools.toolProperty().get();
        if (desk.model().getValue().cardPage().isEmpty()) {
            return false;
        }
        if (place != Place.DESK) { // a button needs the others itself
            return arrows.pressed(stroke);
        }
        if (tool.writes() && stroke.equals(KeyStroke.of("ENTER"))) {
            texts.write(tool);
            return true;
        }
        return tool == InkTool.HAND ? picks.pressed(stroke) : arrows.pressed(stroke);
    }

    /** What is put down already goes on to the marks on the card. */
    private void take(InkTool tool) {
        boolean empty = tools.toolProperty().get() == InkTool.HAND;
        if (tools.press(tool) && empty && tool == InkTool.HAND) {
            pick.next(true);
        }
    }

    private void resize(boolean larger) {
        if (!pointer.resize(larger) && !zoom.resize(larger)) {
            looks.broaden(larger);
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
        if (pick.clear()) {
            return true;
        }
        boolean held = zoom.leave() || tools.toolProperty().get() != InkTool.HAND;
        if (held) {
            tools.take(InkTool.HAND);
        }
        return held;
    }
}
