package nl.driehoek.ui.presenter.room;

import javafx.scene.control.Label;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** Says what the room sees now: in words, with a picture, and in a colour. */
public final class RoomSign extends Label {

    /** The sign of this desk. */
    public RoomSign(PresenterContext desk) {
        new RoomTelling(desk, this);
    }
}
