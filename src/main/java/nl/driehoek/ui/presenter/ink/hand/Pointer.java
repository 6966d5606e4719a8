package nl.driehoek.ui.presenter.ink.hand;

import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** The laser pointer and the spotlight: follow the mouse or the arrow keys while their tool is chosen. FX thread only. */
public final class Pointer {
    private static final Vec MIDDLE = new Vec(0.5, CardShape.HEIGHT / 2);
    private static final double SMALLEST = 0.04;
    private static final double LARGEST = 0.4;
    private static final double LARGER = 1.25;

    private final PresenterContext desk;
    private final Toolbox tools;
    private final LiveInk here;
    private Vec at = MIDDLE;
    private double radius = 0.12;
    private boolean shines;

    /**
     * Not shown yet.
     *
     * @param here what the desk shows of it
     */
    public Pointer(PresenterContext desk, Toolbox tools, LiveInk here) {
        this.desk = desk;
        this.tools = tools;
        this.here = here;
        tools.toolProperty().subscribe(this::taken);
        desk.model().subscribe(_ -> show());
        desk.frame().subscribe(_ -> show());
    }

    /** Whether the laser pointer or the spotlight is chosen. */
    public boolean isHeld() {
        return tools.toolProperty().get() == InkTool.LASER || isSpot();
    }

    /** Shows it at this place, in card widths; nothing happens unless it is chosen. */
    public void go(Vec to) {
        if (isHeld()) {
            at = to;
            shines = true;
            show();
        }
    }

    /** The mouse has left the card: the laser pointer goes out, the spotlight stays where it is. */
    public void leave() {
        if (tools.toolProperty().get() == InkTool.LASER) {
            out();
        }
    }

    /** Moves it by this vector, in card widths, within the card; returns whether it is chosen. */
    public boolean step(Vec way) {
        Vec to = at.plus(way);
        go(new Vec(Math.clamp(to.x(), 0, 1), Math.clamp(to.y(), 0, CardShape.HEIGHT)));
        return isHeld();
    }

    /** Makes the spotlight larger or smaller; returns whether it is chosen. */
    public boolean resize(boolean larger) {
        if (isSpot()) {
            radius = Math.clamp(larger ? radius * LARGER : radius / LARGER, SMALLEST, LARGEST);
            show();
        }
        return isSpot();
    }

    private boolean isSpot() {
        return tools.toolProperty().get() == InkTool.SPOTLIGHT;
    }

    private void taken(InkTool tool) {
        if (tool == InkTool.SPOTLIGHT) {
            go(at);
        } else {
            out();
        }
    }

    private void out() {
        if (shines) {
            shines = false;
            here.clear();
            desk.roomInk().clear();
        }
    }

    /** Also when something else changed, as the room may see this page no more. */
    private void show() {
        if (shines) {
            LiveMark mark = isSpot() ? new LiveMark.Spotlight(at, radius) : new LiveMark.Laser(at);
            here.show(mark);
            if (Sheet.roomSees(desk.model().getValue(), desk.frame().getValue())) {
                desk.roomInk().show(mark);
            } else {
                desk.roomInk().clear();
            }
        }
    }
}
