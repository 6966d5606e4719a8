package nl.driehoek.app.rehearsal;

import com.sun.javafx.scene.SceneHelper;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A pointer that no hand moves. What it does goes through the scene as what comes from the system does, so that the scene finds
 * what is below it; the pointer on the screen stays where it is.
 */
final class Pointer {
    private static final int MOVES = 24;

    private Pointer() {}

    /** Moves onto the middle of a node. */
    static void moveTo(Node node) {
        send(node, MouseEvent.MOUSE_MOVED, 0.5, 0.5);
    }

    /** Clicks in the middle of a node. */
    static void click(Node node) {
        moveTo(node);
        send(node, MouseEvent.MOUSE_PRESSED, 0.5, 0.5);
        send(node, MouseEvent.MOUSE_RELEASED, 0.5, 0.5);
    }

    /** Draws a wave through a node from its left to its right. */
    static void stroke(Node node) {
        send(node, MouseEvent.MOUSE_MOVED, place(0), height(0));
        send(node, MouseEvent.MOUSE_PRESSED, place(0), height(0));
        for (int i = 1; i < MOVES; i++) {
            send(node, MouseEvent.MOUSE_DRAGGED, place(i), height(i));
        }
        send(node, MouseEvent.MOUSE_RELEASED, place(MOVES), height(MOVES));
    }

    private static double place(int move) {
        return 0.2 + 0.6 * move / MOVES;
    }

    private static double height(int move) {
        return 0.7 + 0.1 * Math.sin(move);
    }

    /** At a place in the node, as shares of its width and height. */
    private static void send(Node node, EventType<MouseEvent> type, double across, double down) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double x = bounds.getMinX() + across * bounds.getWidth();
        double y = bounds.getMinY() + down * bounds.getHeight();
        Point2D screen = node.getScene().getRoot().localToScreen(x, y);
        boolean pressed = type != MouseEvent.MOUSE_MOVED;
        MouseEvent event = new MouseEvent(
                type,
                x,
                y,
                screen.getX(),
                screen.getY(),
                pressed ? MouseButton.PRIMARY : MouseButton.NONE,
                pressed ? 1 : 0,
                false,
                false,
                false,
                false,
                pressed && type != MouseEvent.MOUSE_RELEASED,
                false,
                false,
                false,
                false,
                true,
                null);
        SceneHelper.processMouseEvent(node.getScene(), event);
    }
}
