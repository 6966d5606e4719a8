package nl.driehoek.app.fx;

import java.time.Duration;
import javafx.animation.PauseTransition;
import nl.driehoek.control.Typing;

/** An alarm on the FX thread's own clock. */
final class FxAlarm implements Typing.Alarm {
    private final PauseTransition pause = new PauseTransition();

    @Override
    public void set(Duration after, Runnable action) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis(after.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.playFromStart();
    }

    @Override
    public void cancel() {
        pause.stop();
    }
}
