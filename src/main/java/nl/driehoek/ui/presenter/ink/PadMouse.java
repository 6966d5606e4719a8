package nl.driehoek.ui.presenter.ink;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import nl.driehoek.ui.presenter.ink.hand.Pointer;

/** What the mouse does over the card without drawing: it points, and with Ctrl its wheel shows things larger or smaller. */
final class PadMouse {
    private final InkPad pad;
    private final Pointer pointer;
    private final ZoomControl zoom;

    PadMouse(InkPad pad, Pointer pointer, ZoomControl zoom) {
        this.pad = pad;
        this.pointer = pointer;
        this.zoom = zoom;
    }

    void listen() {
        pad.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pad.addEventHandler(MouseEvent.MOUSE_PRESSED, this::moved);
        pad.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        pad.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pad.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer.leave());
        pad.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void moved(MouseEvent mouse) {
        if (pad.isOnFace(mouse.getX(), mouse.getY())) {
            pointer.go(pad.place(mouse.getX(), mouse.getY()));
        } else {
            pointer.leave();
        }
    }

    /** A finger that is lifted is nowhere any more. */
    private void released(MouseEvent mouse) {
        if (mouse.isSynthesized()) {
            pointer.leave();
        }
    }

    private void scrolled(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0 && pad.isOnFace(wheel.getX(), wheel.getY())) {
            zoom.wheel(wheel.getDeltaY() > 0, pad.place(wheel.getX(), wheel.getY()));
            wheel.consume();
        }
    }
}
