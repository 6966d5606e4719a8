package nl.driehoek.app.rehearsal;

import java.time.Duration;
import java.util.LinkedList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.driehoek.control.Typing.Alarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first minutes of use, done by the program itself in its own window: the last session gone on with, sets chosen, a session
 * led on both screens and written in, pages of help and settings opened, in both languages; then the window is closed. It writes
 * in the data folder as a person would.
 */
public final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration PACE = Duration.ofMillis(250);

    /** So many looks at the window are taken before a step counts as failed. */
    private static final int PATIENCE = 240;

    private final Alarm alarm;
    private final LinkedList<Step> left = new LinkedList<>(Script.steps());
    private int looks;
    private boolean begun;

    /**
     * One that has not begun.
     *
     * @param alarm goes off on the FX thread
     */
    public Rehearsal(Alarm alarm) {
        this.alarm = alarm;
    }

    /** Begins, and goes on by itself until the window is closed. On the FX thread. */
    public void begin() {
        alarm.set(PACE, this::look);
    }

    /** Whether every step was taken. */
    public boolean isDone() {
        return left.isEmpty();
    }

    private void look() {
        List<Stage> stages = stages();
        if (!left.isEmpty() && !stages.isEmpty()) {
            take(stages.getFirst().getScene());
        }
        looks++;
        if (left.isEmpty() || looks > PATIENCE) {
            end(stages);
        } else {
            alarm.set(PACE, this::look);
        }
    }

    private void take(Scene scene) {
        if (left.peek().done(scene)) {
            left.remove();
            looks = 0;
            if (!begun) {
                begun = true;
                goOn(scene);
            }
        }
    }

    private void end(List<Stage> stages) {
        if (!left.isEmpty()) {
            LOG.error("The rehearsal stopped before: {}", left.peek().name());
        }
        stages.stream().limit(1).forEach(Rehearsal::close);
    }

    /** A second time where the first took the wall down. */
    private static void close(Stage stage) {
        for (int i = 0; i < 2 && stage.isShowing(); i++) {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /** The program's own window is the first that was opened. */
    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }

    /** Goes on with the session that was open when the program ended, where there is one. */
    private void goOn(Scene scene) {
        if (Script.canGoOn(scene)) {
            left.addAll(0, Script.goingOn());
        }
    }
}
