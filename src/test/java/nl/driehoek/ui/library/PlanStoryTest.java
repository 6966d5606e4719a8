package nl.driehoek.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.Successor;
import nl.driehoek.session.plan.PlanText;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A plan from the first choice to the session, by keys. */
@ExtendWith(ApplicationExtension.class)
class PlanStoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final MemorySettings settings = new MemorySettings();
    private final List<SessionController> opened = new CopyOnWriteArrayList<>();
    private LibraryController controller;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        MemoryJournal journal = new MemoryJournal();
        ThemeManager themes = new ThemeManager(ColourScheme.LIGHT);
        Background background = new Background(worker, Platform::runLater);
        SessionDesk desk = new SessionDesk(
                journal, new Recorder(journal, worker, Platform::runLater), settings, CLOCK, new Random(1), Faces.NONE);
        controller = new LibraryController(
                background,
                () -> new Found(List.of(Shelves.dutch()), List.of()),
                desk,
                Locale.of("nl"),
                opened::add,
                Successor.NONE);
        SessionsController sessions = new SessionsController(
                controller, desk, SynopsisStore.NONE, background, background, new CardIndexes(background));
        LibraryView.Actions actions = new LibraryView.Actions(
                new Settings(Map.of(), false),
                new SheetMakers(Region::new, (_, _) -> new Region(), Region::new, Region::new, () -> {}, _ -> null),
                _ -> {},
                _ -> {},
                new DataPlace("", () -> {}, () -> {}, Region::new, () -> {}, () -> {}),
                new PastActions(List.of(), List::of, (_, _) -> {}));
        stage.setScene(
                new Scene(new LibraryView(controller, sessions, new Texts(Language.NL), CLOCK, actions), 1000, 900));
        themes.style(stage.getScene());
        stage.show();
        controller.load();
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void aPlanIsMadeByKeysKeptAsATemplateEmptiedTakenBackAndPlayed(FxRobot robot) throws TimeoutException {
        await(() -> stage.getScene().getFocusOwner() instanceof SetTile);
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
        fire(robot, "#plan");
        await(() -> text().equals("1.1, 1.2, 2.1"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.type(KeyCode.SPACE, KeyCode.UP, KeyCode.ENTER);
        robot.write("12").type(KeyCode.UP);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.type(KeyCode.PAGE_UP);
        await(() -> text().equals("1.1, 1.2 18, | 2.1"));

        robot.interact(
                () -> robot.lookup("#template-name").queryAs(TextField.class).requestFocus());
        robot.write("Start").type(KeyCode.ENTER);
        await(() -> settings.all().containsKey("plan.Start"));
        assertThat(settings.all()).containsEntry("plan.Start", "proef/1.1, proef/1.2 18, | proef/2.1");
        robot.interact(() -> controller.draftProperty().set(SessionDraft.EMPTY));
        fire(robot, ".template .look");
        await(() -> text().equals("1.1, 1.2 18, | 2.1"));
        fire(robot, "#plan-undo");
        await(() -> text().isEmpty());
        fire(robot, ".template .look");

        robot.type(KeyCode.ESCAPE).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> !opened.isEmpty());
        SessionSetup setup = opened.getFirst().sessionProperty().get().setup();
        assertThat(PlanText.write(setup.plan(), Shelves.library())).isEqualTo("1.1, 1.2 18, | 2.1");
        assertThat(setup.pile().subList(3, 5)).containsExactly(Shelves.ref("1.2-q1"), Shelves.ref("2.1-q1"));
    }

    private String text() {
        return PlanText.write(controller.draftProperty().get().plan(), Shelves.library());
    }

    private static void fire(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup(what).queryAs(Button.class).fire());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
