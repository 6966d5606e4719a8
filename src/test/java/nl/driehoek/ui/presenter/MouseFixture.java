package nl.driehoek.ui.presenter;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A mouse, pen or finger on a node, as the toolkit tells of it: on a screen that is not there nothing can be dragged. */
public final class MouseFixture {
    private final Node node;

    /** On this node; all places are given in its scene's coordinates, or its own where it has no scene. */
    public MouseFixture(Node node) {
        this.node = node;
    }

    /** Presses here with the first button and goes on to each of the other places, given as x and y in turn. */
    public void press(double... way) {
        press(MouseButton.PRIMARY, way);
    }

    /** The same with this button, which then is let go. */
    public void drag(MouseButton button, double... way) {
        press(button, way);
        tell(MouseEvent.MOUSE_RELEASED, button, false, way[way.length - 2], way[way.length - 1]);
    }

    /**
     * Tells of one thing that the mouse did.
     *
     * @param ofTouch whether the toolkit made it of a touch
     */
    public void tell(EventType<MouseEvent> what, MouseButton button, boolean ofTouch, double x, double y) {
        boolean down = what != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        what,
                        x,
                        y,
                        x,
                        y,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down && button == MouseButton.PRIMARY,
                        false,
                        down && button == MouseButton.SECONDARY,
                        ofTouch,
                        false,
                        false,
                        null));
    }

    private void press(MouseButton button, double... way) {
        tell(MouseEvent.MOUSE_PRESSED, button, false, way[0], way[1]);
        for (int i = 2; i < way.length; i += 2) {
            tell(MouseEvent.MOUSE_DRAGGED, button, false, way[i], way[i + 1]);
        }
    }
}
