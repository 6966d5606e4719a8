package nl.driehoek.ui.presenter.round;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.PauseTimer;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StopTimer;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.table.DeskStyles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done about the round that is under way: let it stand still, show it to the room, put it away. */
final class RoundControls extends HBox {
    private final PresenterContext desk;
    private final Button pause;
    private final Button show;

    /**
     * The controls at this desk.
     *
     * @param make makes the buttons, with words or without
     */
    RoundControls(PresenterContext desk, Maker make) {
        this.desk = desk;
        this.pause = make.button(Feather.PAUSE, desk.text(PresenterText.ROUND_PAUSE), this::pause);
        this.show = make.button(Feather.MONITOR, desk.text(PresenterText.ROUND_SHOW), this::show);
        Button stop = make.button(Feather.X, desk.text(PresenterText.ROUND_STOP), () -> desk.perform(new StopTimer()));
        getStyleClass().add(DeskStyles.ROUND_BAR);
        getChildren().addAll(pause, show, stop);
        desk.model(model -> model.session().projection().timer()).subscribe(this::follow);
    }

    private void pause() {
        desk.perform(new PauseTimer(timer().filter(RoundTimer::isRunning).isPresent()));
    }

    private void show() {
        desk.perform(new ShowTimer(timer().filter(RoundTimer::onWall).isEmpty()));
    }

    private Optional<RoundTimer> timer() {
        return desk.model().getValue().session().projection().timer();
    }

    private void follow(Optional<RoundTimer> timer) {
        boolean runs = timer.filter(RoundTimer::isRunning).isPresent();
        boolean shown = timer.filter(RoundTimer::onWall).isPresent();
        say(pause, runs ? Feather.PAUSE : Feather.PLAY, runs ? PresenterText.ROUND_PAUSE : PresenterText.ROUND_GO_ON);
        say(show, shown ? Feather.EYE_OFF : Feather.EYE, shown ? PresenterText.ROUND_HIDE : PresenterText.ROUND_SHOW);
    }

    private void say(Button button, Feather picture, PresenterText words) {
        button.setGraphic(new FontIcon(picture));
        if (!button.getText().isEmpty()) {
            button.setText(desk.text(words));
        }
        Buttons.explain(button, desk.text(words));
    }

    /** Makes a button of a picture, words and what it does. */
    @FunctionalInterface
    interface Maker {
        /** Makes one. */
        Button button(Feather picture, String words, Runnable action);
    }
}
