package nl.driehoek.app.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.driehoek.control.Typing.Alarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first minutes of use, done by the program itself in its own window: sets chosen, a session led on both screens, pages of
 * help and settings opened, in both languages; then the window is closed. It writes in the data folder as a person would.
 */
public final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration PACE = Duration.ofMillis(250);

    /** So many looks at the window are taken before a step counts as failed. */
    private static final int PATIENCE = 240;

    private final Alarm alarm;
    private final Deque<Step> left = new ArrayDeque<>(steps());
    private int looks;

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
        if (!left.isEmpty()
                && !stages.isEmpty()
                && left.peek().done(stages.getFirst().getScene())) {
            left.remove();
            looks = 0;
        }
        looks++;
        if (left.isEmpty() || looks > PATIENCE) {
            end(stages);
        } else {
            alarm.set(PACE, this::look);
        }
    }

    private void end(List<Stage> stages) {
        if (!left.isEmpty()) {
            LOG.error("The rehearsal stopped before: {}", left.peek().name());
        }
        stages.stream()
                .limit(1)
                .forEach(stage -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** The program's own window is the first that was opened. */
    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }

    private static List<Step> steps() {
        return Stream.of(library(), session(), sheets(), again())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> library() {
        return List.of(
                Step.see(".set-tile"),
                Step.key(KeyCode.ENTER),
                Step.see(".set-reader"),
                Step.key(KeyCode.ESCAPE),
                Step.see(".set-tile"),
                Step.key(KeyCode.SPACE),
                Step.shortcut(KeyCode.ENTER));
    }

    private static List<Step> session() {
        return Stream.of(
                        List.of(Step.see("#leave"), Step.key(KeyCode.F5)),
                        Collections.nCopies(8, Step.key(KeyCode.PAGE_DOWN)),
                        Collections.nCopies(3, Step.key(KeyCode.PAGE_UP)),
                        List.of(
                                Step.key(KeyCode.F2),
                                Step.key(KeyCode.F2),
                                Step.key(KeyCode.TAB),
                                Step.key(KeyCode.ESCAPE)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> sheets() {
        return List.of(
                Step.shortcut(KeyCode.COMMA),
                Step.key(KeyCode.ESCAPE),
                Step.shortcut(KeyCode.E),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.F1),
                Step.key(KeyCode.F1),
                Step.fire("#leave"));
    }

    private static List<Step> again() {
        return List.of(
                Step.see(".set-tile"),
                Step.fire("#language-en"),
                Step.see(".set-tile"),
                Step.shortcut(KeyCode.F),
                Step.key(KeyCode.ESCAPE),
                Step.fire("#language-nl"),
                Step.choose("#sessions"),
                Step.see("#leave"),
                Step.key(KeyCode.PAGE_DOWN),
                Step.fire("#leave"),
                Step.see(".set-tile"));
    }
}
