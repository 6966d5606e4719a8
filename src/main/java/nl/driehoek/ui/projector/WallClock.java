package nl.driehoek.ui.projector;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A calm clock for a round. It ticks once a second while it runs and its window is on screen, and moves nothing else. */
final class WallClock extends Label {
    private final ObservableValue<Optional<RoundTimer>> timers;
    private final InstantSource now;
    private final FontIcon pause = new FontIcon(Feather.PAUSE);
    private final PauseTransition second = new PauseTransition();
    private final ObservableValue<Boolean> onScreen = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);

    WallClock(ObservableValue<Optional<RoundTimer>> timers, InstantSource now) {
        this.timers = timers;
        this.now = now;
        getStyleClass().add(Styles.WALL_CLOCK);
        setManaged(false); // its own size and place, so that a tick lays nothing else out
        second.setOnFinished(_ -> tell());
        timers.subscribe(this::tell);
        onScreen.subscribe(this::tell);
        tell();
    }

    private void tell() {
        second.stop();
        timers.getValue().ifPresent(timer -> {
            Duration left = timer.left(now.instant());
            boolean runs = timer.isRunning();
            show(left, runs);
            if (runs && onScreen.getValue()) {
                second.setDuration(
                        javafx.util.Duration.millis(RoundTimer.untilChange(left).toMillis()));
                second.playFromStart();
            }
        });
    }

    private void show(Duration left, boolean runs) {
        setText(RoundTimer.words(left));
        setGraphic(runs ? null : pause);
        Styles.mark(this, Styles.WALL_CLOCK_STILL, !runs);
        Styles.mark(this, Styles.WALL_CLOCK_OVER, RoundTimer.isOver(left));
    }
}
