package nl.driehoek.ui.presenter.room;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;

/** The three states of the wall that are on or off: black, white and standing still. */
final class WallButtons extends HBox {
    private final PresenterContext desk;
    private final ToggleButton black;
    private final ToggleButton white;
    private final ToggleButton frozen;

    WallButtons(PresenterContext desk) {
        this.desk = desk;
        this.black = button(DeskAction.BLACK, PresenterText.BLACK, PresenterText.KEY_BLACK);
        this.white = button(DeskAction.WHITE, PresenterText.WHITE, PresenterText.KEY_WHITE);
        this.frozen = button(DeskAction.FREEZE, PresenterText.FREEZE, PresenterText.KEY_FREEZE);
        frozen.getStyleClass().add(DeskStyles.FREEZES);
        getStyleClass().add(DeskStyles.WALL_BUTTONS);
        getChildren().addAll(black, white, frozen);
        desk.settled(model -> model.session().projection().wall()).subscribe(this::show);
    }

    private ToggleButton button(DeskAction action, PresenterText word, PresenterText explanation) {
        ToggleButton button = new ToggleButton(desk.text(word));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Buttons.explain(button, desk.text(explanation));
        Buttons.keyed(button, desk, action);
        button.setOnAction(_ -> {
            desk.perform(action);
            show(desk.model()
                    .getValue()
                    .session()
                    .projection()
                    .wall()); // the button turned by itself, even where nothing came of it
        });
        return button;
    }

    private void show(Wall wall) {
        black.setSelected(wall.cover() == WallCover.BLACK);
        white.setSelected(wall.cover() == WallCover.WHITE);
        frozen.setSelected(wall.isFrozen());
    }
}
