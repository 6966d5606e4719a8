package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.settings.sheet.SettingsPane;
import nl.driehoek.ui.theme.ColourScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is chosen at the desk, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class SettingsStoryTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, String> kept = new HashMap<>();
    private final Settings settings = new Settings(Map.of(), false);
    private SessionController controller;
    private PresenterView view;

    @Start
    void start(Stage stage) {
        Edition kit = PlayFixture.edition();
        controller = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1"), "Aisha"), kit, new MemoryJournal(), io, Platform::runLater);
        settings.watch(kept::put);
        Timing timing = new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm());
        view = new PresenterView(
                new SessionConnection(controller, new Lifetime()),
                TEXTS,
                new OnlySettings(),
                timing,
                PresenterSettings.of(settings, new Lifetime()));
        stage.setScene(new Scene(view, 1000, 1000));
        settings.desk().style(stage.getScene());
        stage.show();
        view.focusCard();
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aKeyThatAnotherActionHasIsTakenOverAndWorksAtOnce(FxRobot robot) throws TimeoutException {
        chooseKeysOf(robot, DeskAction.NOTE);
        robot.type(KeyCode.ENTER, KeyCode.B);
        await(() -> focused() instanceof Button button && button.getText().equals("Neem over"));
        assertThat(answer(robot)).contains("B", "Het scherm zwart maken");
        assertThat(kept).doesNotContainKey("keys");
        robot.type(KeyCode.ENTER);
        await(() -> kept.containsKey("keys"));
        assertThat(kept.get("keys")).isEqualTo("black . V ; : /\nnote ctrl+N B");
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup(".settings").tryQuery().isEmpty());
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        robot.type(KeyCode.B);
        await(() -> focused() instanceof TextArea);
        assertThat(session().projection().wall().cover()).isNotEqualTo(WallCover.BLACK);
        assertThat(((TextArea) focused()).getText()).isEmpty();
    }

    @Test
    void aKeyThatMustStayIsExplainedAndNothingChanges(FxRobot robot) throws TimeoutException {
        chooseKeysOf(robot, DeskAction.DRAW);
        robot.type(KeyCode.ENTER, KeyCode.PAGE_DOWN);
        await(() -> answer(robot).contains("afstandsbediening"));
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        await(() -> answer(robot).startsWith("Esc blijft"));
        assertThat(robot.lookup(".settings").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER).press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        await(() -> focused() instanceof Button button && button.getText().equals("Neem over"));
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        await(() -> answer(robot).isEmpty());
        assertThat(kept).isEmpty();
    }

    @Test
    void theWallTakesAnotherThemeWhileTheDeskKeepsItsOwn(FxRobot robot) throws TimeoutException {
        openSheet(robot);
        assertThat(robot.lookup(".over-sheet-head > .room-sign").<Label>query().getText())
                .as("what the room sees, over the sheet and before anything changes")
                .isNotEmpty();
        Node page =
                robot.lookup(".settings").<TabPane>query().getTabs().getFirst().getContent();
        robot.interact(() -> robot.from(page)
                .lookup((Node node) ->
                        node instanceof RadioButton option && option.getText().equals("Donker"))
                .<RadioButton>query()
                .fire());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup(".settings").tryQuery().isEmpty());
        assertThat(kept).containsOnly(Map.entry("wall-theme", "dark"));
        assertThat(settings.desk().themeProperty().get()).isEqualTo(ColourScheme.LIGHT);
        assertThat(view.getScene().getStylesheets().getFirst()).endsWith("tokens-light.css");
        Parent picture = robot.lookup(".room-frame > .wall").query();
        assertThat(picture.getStylesheets().getFirst()).endsWith("tokens-dark.css");
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        await(() -> picture.getStylesheets().getFirst().endsWith("tokens-light.css"));
        assertThat(kept).containsEntry("wall-inverted", "yes");
    }

    private void chooseKeysOf(FxRobot robot, DeskAction action) throws TimeoutException {
        openSheet(robot);
        robot.interact(() ->
                robot.lookup(".settings").<TabPane>query().getSelectionModel().select(2));
        ListView<DeskAction> list = robot.lookup(".settings-keys").query();
        robot.interact(() -> {
            list.getSelectionModel().select(action);
            list.requestFocus();
        });
    }

    private void openSheet(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        await(() -> robot.lookup(".settings").tryQuery().isPresent());
    }

    private static String answer(FxRobot robot) {
        return robot.lookup(".settings-answer > .label").<Label>query().getText();
    }

    private Session session() {
        return controller.sessionProperty().get();
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    private static void await(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    }

    /** A program of which nothing but the settings can be had. */
    private final class OnlySettings extends Asked {
        @Override
        public Node settings() {
            return new SettingsPane(settings, TEXTS);
        }

        @Override
        public void invertWall() {
            settings.wall()
                    .invertedProperty()
                    .set(!settings.wall().invertedProperty().get());
        }
    }
}
