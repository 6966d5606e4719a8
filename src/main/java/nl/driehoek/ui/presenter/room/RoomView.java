package nl.driehoek.ui.presenter.room;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.topic.HelpTopics;
import org.kordamp.ikonli.feather.Feather;

/** What the room sees now: a sign, a small live picture, and the buttons that change it. */
public final class RoomView extends VBox {
    private final PresenterContext desk;
    private final RoomSign sign;
    private final RoomPicture picture;
    private final Button toggle;
    private final Button full;

    /**
     * The room's view of this desk.
     *
     * @param looks of the wall
     * @param fill puts the wall over the desk
     */
    public RoomView(PresenterContext desk, ThemeManager looks, Runnable fill) {
        this.desk = desk;
        this.sign = new RoomSign(desk);
        this.picture = new RoomPicture(desk, looks);
        this.toggle = Buttons.worded(Feather.MONITOR, "", () -> desk.perform(DeskAction.TOGGLE_WALL));
        this.full = Buttons.pictured(Feather.MAXIMIZE, desk.text(PresenterText.FULL_WALL), fill);
        HelpTopics.about(this, HelpTopic.WALL);
        getStyleClass().add(DeskStyles.ROOM);
        toggle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(toggle, Priority.ALWAYS);
        HBox shows = new HBox(toggle, full);
        shows.getStyleClass().add(DeskStyles.WALL_BUTTONS);
        toggle.setWrapText(true);
        toggle.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(List.of(sign, picture, new PageButtons(desk), shows, new WallButtons(desk)));
        desk.settled().subscribe(this::show);
        Buttons.keyed(toggle, desk, DeskAction.TOGGLE_WALL);
        desk.wallReachProperty().subscribe(this::offer);
    }

    /** Says what the room sees, or not where that is said beside it. */
    public void showSign(boolean shown) {
        Styles.there(sign, shown);
    }

    /** Shows what the room sees in small, or not. */
    public void showPicture(boolean shown) {
        Styles.there(picture, shown);
    }

    /** Filling the screen is for where there is none for the room; anywhere else nothing would come of it. */
    private void offer(WallReach reach) {
        Styles.there(full, reach.wantsFull());
    }

    private void show(DeskModel model) {
        boolean on = model.onWall();
        toggle.setDisable(!on && model.card().isEmpty());
        toggle.setText(desk.text(on ? PresenterText.TAKE_OFF_WALL : PresenterText.SHOW_ON_WALL));
        Buttons.explain(toggle, toggle.getText());
    }
}
