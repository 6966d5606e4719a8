package nl.driehoek.app.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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

    private static final String TILE = ".set-tile";
    private static final String CARD = ".card-stage";
    private static final String NAMES = "#names";
    private static final String PEN = ".ink-bar .toggle-button";
    private static final String LEAVE = "#leave";
    private static final String GO_ON = "#go-on";

    private final Alarm alarm;
    private final Deque<Step> left = new ArrayDeque<>(steps());
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
        if (scene.getRoot().lookup(GO_ON) != null) {
            List.of(Step.fire(LEAVE), Step.see(LEAVE), Step.click(GO_ON)).forEach(left::addFirst);
        }
    }

    private static List<Step> steps() {
        return Stream.of(library(), session(), ink(), writing(), sheets(), again())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> library() {
        return List.of(
                Step.see(TILE),
                Step.point(TILE),
                Step.focus(TILE),
                Step.key(KeyCode.ENTER),
                Step.see(".set-reader"),
                Step.key(KeyCode.ESCAPE),
                Step.see(TILE),
                Step.focus(NAMES),
                Step.type("Anna, Bram, "),
                Step.focus(TILE),
                Step.key(KeyCode.SPACE),
                Step.shortcut(KeyCode.ENTER));
    }

    private static List<Step> session() {
        return Stream.of(
                        List.of(Step.see(LEAVE), Step.key(KeyCode.F5)),
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

    /** On the card and on the wall, where that stands. */
    private static List<Step> ink() {
        return List.of(
                Step.key(KeyCode.DIGIT3),
                Step.stroke(CARD),
                Step.stroke(CARD),
                Step.shortcut(KeyCode.Z),
                Step.key(KeyCode.DIGIT1),
                Step.click(CARD),
                Step.point(PEN));
    }

    private static List<Step> writing() {
        return List.of(
                Step.shortcut(KeyCode.N),
                Step.type("Wat we afspreken"),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.J),
                Step.type("Een antwoord"),
                Step.key(KeyCode.ENTER),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.PAGE_DOWN),
                Step.key(KeyCode.PAGE_UP));
    }

    private static List<Step> sheets() {
        return List.of(
                Step.shortcut(KeyCode.COMMA),
                Step.key(KeyCode.ESCAPE),
                Step.shortcut(KeyCode.E),
                Step.key(KeyCode.ESCAPE),
                Step.key(KeyCode.F1),
                Step.key(KeyCode.F1),
                Step.fire(LEAVE));
    }

    /** Ends amid a session, as the next start is to find it. */
    private static List<Step> again() {
        return List.of(
                Step.see(TILE),
                Step.fire("#language-en"),
                Step.see(TILE),
                Step.shortcut(KeyCode.F),
                Step.type("vertrouwen"),
                Step.key(KeyCode.ESCAPE),
                Step.fire("#language-nl"),
                Step.choose("#sessions"),
                Step.see(LEAVE),
                Step.key(KeyCode.PAGE_DOWN));
    }
}
