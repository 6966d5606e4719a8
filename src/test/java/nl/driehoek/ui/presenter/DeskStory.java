package nl.driehoek.ui.presenter;

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
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A desk in a window of its own with the real deck, for a story that is told with keys and mouse. */
final class DeskStory {
    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
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
        connection = new SessionConnection(controller, new Lifetime());
        view = new PresenterView(
                connection, new Texts(Language.NL), asked, timing, PresenterSettings.of(settings, new Lifetime()));
        stage.setScene(new Scene(view, 1000, 1000));
        settings.desk().style(stage.getScene());
        view.focusCard(); // as the program does: before there is anything to see
        stage.show();
    }

    /** To be called when the story is over. */
    void end() {
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
