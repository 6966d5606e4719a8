package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A desk in a window of its own with the real deck, for a story that is told with keys and mouse. */
final class DeskStory {
    private static final int MOST_STEPS = 40;

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final Lifetime lifetime = new Lifetime();
    private final Asked asked = new Asked();
    private final SessionController controller;
    private final SessionConnection connection;
    private final PresenterView view;

    /** A session with set 1.1 and these people, in this window; to be made on the FX thread. */
    DeskStory(Stage stage, String... people) {
        this(stage, PlayFixture.edition(), people);
    }

    /** The same with another deck. */
    DeskStory(Stage stage, Edition deck, String... people) {
        controller = PlayFixture.play(
                PlayFixture.setup(deck, List.of("1.1"), people), deck, new MemoryJournal(), io, Platform::runLater);
        Timing timing = new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm());
        Settings settings = new Settings(Map.of(), false);
        connection = new SessionConnection(controller, lifetime);
        view = new PresenterView(
                connection, new Texts(Language.NL), asked, timing, PresenterSettings.of(settings, new Lifetime()));
        stage.setScene(new Scene(view, 1000, 1000));
        settings.desk().style(stage.getScene());
        view.focusCard(); // as the program does: before there is anything to see
        stage.show();
    }

    /** To be called when the story is over. */
    void end() {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), lifetime::close); // as the program does
        io.shutdownNow();
    }

    SessionController controller() {
        return controller;
    }

    /** What the room may see of a hand on the card. */
    LiveInk roomInk() {
        return connection.roomInk();
    }

    Session session() {
        return controller.sessionProperty().get();
    }

    PresenterView view() {
        return view;
    }

    /** What the desk asked of the program around it. */
    List<String> asked() {
        return asked.all();
    }

    Node focused() {
        return view.getScene().getFocusOwner();
    }

    /** All that the room sees now. */
    String wall() {
        return controller.frameProperty().getValue().toString();
    }

    /** What somebody wrote in a field of a card; empty text where that is nothing. */
    String text(CardRef card, String field, String by) {
        return session().board().writing().text(new FieldKey(card, field, by));
    }

    /** Whether these words can be read at the desk, on their own or among others. */
    static boolean says(FxRobot robot, String words) {
        return robot
                .lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words))
                .queryAll()
                .stream()
                .anyMatch(DeskStory::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** Goes on with Tab until the focus is on what is called so. */
    void tabTo(FxRobot robot, String name) {
        walkTo(name, () -> robot.type(KeyCode.TAB));
    }

    /** Goes back with Tab until the focus is on what is called so. */
    void tabBackTo(FxRobot robot, String name) {
        walkTo(name, () -> robot.push(KeyCode.SHIFT, KeyCode.TAB));
    }

    private void walkTo(String name, Runnable step) {
        for (int steps = 0; steps < MOST_STEPS && !focusedName().equals(name); steps++) {
            step.run();
        }
        assertThat(focusedName()).isEqualTo(name);
    }

    /** What the focus is on: what a screen reader calls it, or else the words on it. */
    String focusedName() {
        Node node = focused();
        String words = node instanceof Labeled label ? label.getText() : "";
        return node == null || node.getAccessibleText() == null ? words : node.getAccessibleText();
    }

    /** The button that a screen reader calls this, if one is there. */
    static boolean hasButton(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof ButtonBase button && name.equals(button.getAccessibleText()))
                .tryQuery()
                .isPresent();
    }

    /** Waits until this is so on the FX thread. */
    static void await(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    }
}
