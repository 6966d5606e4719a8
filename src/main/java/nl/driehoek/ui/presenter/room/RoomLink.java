package nl.driehoek.ui.presenter.room;

import javafx.scene.control.Button;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;

/** Says what the room sees now where the room's view is behind something else, and leads to it. */
public final class RoomLink extends Button {

    /**
     * The sign of this desk.
     *
     * @param lead brings the room's view before the facilitator
     */
    public RoomLink(PresenterContext desk, Runnable lead) {
        getStyleClass().addAll(Styles.FLAT, "room-link");
        new RoomTelling(desk, this);
        String words = desk.text(PresenterText.TO_ROOM);
        setAccessibleHelp(words);
        Tip.of(this).say(words);
        setOnAction(_ -> lead.run());
    }
}
