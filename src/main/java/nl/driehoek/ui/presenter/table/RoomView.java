package nl.driehoek.ui.presenter.table;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.presenter.model.Desk;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the room sees now: a sign, a small live picture, and the button that changes it. */
public final class RoomView extends VBox {
    private static final double SHAPE = 9.0 / 16;

    private final Desk desk;
    private final CardView card;
    private final Label sign = new Label();
    private final Label nothing;
    private final Button toggle;
    private final StackPane picture = new Picture();

    /** The room's view of this desk. */
    public RoomView(Desk desk) {
        this.desk = desk;
        this.card = new CardView(CardView.Variant.WALL, desk.texts());
        this.nothing = new Label(desk.text(PresenterText.WALL_EMPTY));
        this.toggle = Buttons.worded(Feather.MONITOR, "", this::toggle);
        getStyleClass().add(DeskStyles.ROOM);
        build();
        desk.frame().subscribe(this::show);
        desk.model()
                .subscribe(model ->
                        toggle.setDisable(!model.onWall() && model.card().isEmpty()));
    }

    private void build() {
        sign.getStyleClass().add(DeskStyles.ROOM_SIGN);
        nothing.getStyleClass().add(Styles.MUTED);
        picture.getStyleClass().add(DeskStyles.ROOM_FRAME);
        picture.setAccessibleText(desk.text(PresenterText.ROOM_SEES));
        picture.getChildren().addAll(nothing, card);
        card.setMinSize(0, 0);
        card.setPrefSize(0, 0);
        card.setMouseTransparent(true);
        card.setFocusTraversable(false);
        toggle.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(sign, picture, toggle);
    }

    private void toggle() {
        boolean on = desk.model().getValue().onWall();
        desk.perform(new SetWall(on ? WallMode.HIDDEN : WallMode.LIVE));
    }

    private void show(ProjectorFrame frame) {
        boolean live = frame instanceof ProjectorFrame.Showing;
        if (frame instanceof ProjectorFrame.Showing(var shown, String caption, int accent, var _)) {
            card.show(shown, caption, accent);
        }
        card.setVisible(live);
        nothing.setVisible(!live);
        sign.setText(desk.text(live ? PresenterText.ON_WALL : PresenterText.OFF_WALL));
        sign.setGraphic(new FontIcon(live ? Feather.EYE : Feather.EYE_OFF));
        sign.getStyleClass().removeAll(Styles.LIVE, Styles.MUTED);
        sign.getStyleClass().add(live ? Styles.LIVE : Styles.MUTED);
        picture.getStyleClass().remove(DeskStyles.ROOM_LIVE);
        if (live) {
            picture.getStyleClass().add(DeskStyles.ROOM_LIVE);
        }
        toggle.setText(desk.text(live ? PresenterText.TAKE_OFF_WALL : PresenterText.SHOW_ON_WALL));
    }

    /** As wide as it may be, in the shape of a screen. */
    private static final class Picture extends StackPane {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width * SHAPE;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
