package nl.driehoek.ui.presenter.room;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.Desk;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.ThemeManager;
import org.kordamp.ikonli.feather.Feather;

/** What the room sees now: a sign, a small live picture, and the buttons that change it. */
public final class RoomView extends VBox {
    private final Desk desk;
    private final Button toggle;

    /**
     * The room's view of this desk.
     *
     * @param looks of the wall
     */
    public RoomView(Desk desk, ThemeManager looks) {
        this.desk = desk;
        this.toggle = Buttons.worded(Feather.MONITOR, "", () -> desk.perform(DeskAction.TOGGLE_WALL));
        getStyleClass().add(DeskStyles.ROOM);
        toggle.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(List.of(
                        new RoomSign(desk),
                        new RoomPicture(desk, looks),
                        new PageButtons(desk),
                        toggle,
                        new WallButtons(desk)));
        desk.model().subscribe(this::show);
    }

    private void show(DeskModel model) {
        boolean on = model.onWall();
        toggle.setDisable(!on && model.card().isEmpty());
        toggle.setText(desk.text(on ? PresenterText.TAKE_OFF_WALL : PresenterText.SHOW_ON_WALL));
    }
}
