package nl.driehoek.ui.projector;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
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
    private final ProjectorView.Later later;
    private final ObservableValue<Boolean> onScreen = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);

    /**
     * A clock for these times.
     *
     * @param later brings its next tick; not by an animation, which would have both windows looked over 60 times a second
     */
    WallClock(ObservableValue<Optional<RoundTimer>> timers, InstantSource now, ProjectorView.Later later) {
        this.timers = timers;
        this.now = now;
        this.later = later;
        getStyleClass().add(Styles.WALL_CLOCK);
        setManaged(false); // its own size and place, so that a tick lays nothing else out
        timers.subscribe(this::tell);
        onScreen.subscribe(this::tell);
        tell();
    }

    private void tell() {
        timers.getValue().ifPresent(timer -> {
            Duration left = timer.left(now.instant());
            boolean runs = timer.isRunning();
            show(left, runs);
            if (runs && onScreen.getValue()) {
                later.set(RoundTimer.untilChange(left), this::tell);
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
