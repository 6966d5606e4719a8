package nl.driehoek.app.fx;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.control.Found;
import nl.driehoek.i18n.Language;
import nl.driehoek.ui.help.HelpFrame;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as it is when the program runs, from the library to a session and back. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    @TempDir
    static Path data;

    private final UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private Services services;

    @Start
    void show(Stage own) {
        services = new Services(data, new FxExecutor());
        StartOptions options = new StartOptions(new DataFolder(data), List.of(), Optional.of(Language.NL));
        Found decks = new Found(List.of(PlayFixture.edition()), List.of());
        new MainWindow(services, options, Preferences.of(Map.of()), () -> decks, () -> {}).show(() -> {});
    }

    @AfterEach
    void close(FxRobot robot) {
        Stage stage = stage().orElseThrow();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        services.close();
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    @Test
    void whoComesBackFromASessionHasASetUnderTheKeyboard(FxRobot robot) throws TimeoutException {
        await(MainWindowTest::isOnASet);
        robot.interact(() -> {
            press(KeyCode.SPACE, false);
            press(KeyCode.ENTER, true);
        });
        await(() -> found("#leave").isPresent());
        robot.interact(() -> ((ButtonBase) found("#leave").orElseThrow()).fire());
        await(MainWindowTest::isOnASet);
    }

    @Test
    void whoChangesTheLanguageHasToo(FxRobot robot) throws TimeoutException {
        await(MainWindowTest::isOnASet);
        Node before = focused().orElseThrow();
        robot.interact(() -> ((ButtonBase) found("#language-en").orElseThrow()).fire());
        await(() -> isOnASet() && focused().filter(node -> node != before).isPresent());
    }

    private static boolean isOnASet() {
        return focused()
                .filter(node -> node.getStyleClass().contains("set-tile"))
                .isPresent();
    }

    private static Optional<Node> focused() {
        return scene().map(Scene::getFocusOwner);
    }

    private static Optional<Node> found(String selector) {
        return scene().map(scene -> scene.getRoot().lookup(selector));
    }

    private static Optional<Scene> scene() {
        return stage().map(Stage::getScene);
    }

    private static Optional<Stage> stage() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().getRoot() instanceof HelpFrame)
                .map(Stage.class::cast)
                .findFirst();
    }

    private static void press(KeyCode code, boolean control) {
        Node node = focused().orElseThrow();
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
