package nl.driehoek.ui.presenter.room;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.card.ShownCard;
import nl.driehoek.ui.ink.InkedCard;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.ThemeManager;

/** The wall in small, in the wall's own looks, as wide as it may be, in the shape of a screen. */
final class RoomPicture extends StackPane {
    private static final double SHAPE = 9.0 / 16;
    private static final double LEAST = 0.4; // of its height, where there is no more room
    private static final List<String> STATES =
            List.of(DeskStyles.ROOM_LIVE, DeskStyles.ROOM_FROZEN, DeskStyles.ROOM_BLACK, DeskStyles.ROOM_WHITE);

    private final PresenterContext desk;
    private final InkedCard card;
    private final Label nothing;
    private final StackPane wall;
    private final LiveInk light = new LiveInk();

    RoomPicture(PresenterContext desk, ThemeManager looks) {
        this.desk = desk;
        this.card = new InkedCard(desk.texts());
        this.nothing = new Label(desk.text(PresenterText.WALL_EMPTY));
        nothing.getStyleClass().add(Styles.MUTED);
        getStyleClass().add(DeskStyles.ROOM_FRAME);
        setAccessibleText(desk.text(PresenterText.ROOM_SEES));
        wall = new StackPane(nothing, card);
        wall.getStyleClass().add(Styles.WALL);
        looks.style(wall);
        getChildren().add(wall);
        card.setMinSize(0, 0);
        card.setPrefSize(0, 0);
        card.setFocusTraversable(false);
        desk.settled(_ -> desk.frame().getValue()).subscribe(this::show);
        desk.settled().subscribe(this::frame);
        desk.roomInk().watch(() -> shine(desk.roomInk().mark()));
        card.follow(light);
        desk.wallReachProperty().subscribe(_ -> frame(desk.settled().getValue()));
    }

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
        return computePrefHeight(width) * LEAST;
    }

    /** Lights are shown as they are on the wall; a stroke comes when it is finished, so that no pen waits for this. */
    private void shine(Optional<LiveMark> mark) {
        mark.filter(now -> now instanceof LiveMark.Spotlight || now instanceof LiveMark.Laser)
                .ifPresentOrElse(light::show, light::clear);
    }

    private void show(ProjectorFrame frame) {
        if (frame instanceof ProjectorFrame.Showing now) {
            card.card().show(ShownCard.of(now));
            card.show(now.ink(), now.page().zoom());
            Styles.colour(wall, now.accent());
        } else {
            Styles.plain(wall);
        }
        wall.setVisible(!(frame instanceof ProjectorFrame.Plain));
        card.setVisible(frame instanceof ProjectorFrame.Showing);
        nothing.setVisible(frame instanceof ProjectorFrame.Quiet);
    }

    /** Where nothing reaches the room this is its view all the same, to try things out; only not marked as live. */
    private void frame(DeskModel model) {
        ProjectorStatus.What seen =
                ProjectorStatus.of(model, desk.wallReachProperty().get()).what();
        Styles.only(
                this,
                STATES,
                switch (ProjectorStatus.shown(model).what()) {
                    case FROZEN, FROZEN_EMPTY -> List.of(DeskStyles.ROOM_FROZEN);
                    case BLACK -> List.of(DeskStyles.ROOM_BLACK);
                    case WHITE -> List.of(DeskStyles.ROOM_WHITE);
                    case CARD, PART ->
                        seen == ProjectorStatus.What.CARD || seen == ProjectorStatus.What.PART
                                ? List.of(DeskStyles.ROOM_LIVE)
                                : List.of();
                    default -> List.of();
                });
    }
}
