package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
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
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.StopTimer;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.settings.sheet.SettingsPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PresenterViewTest {
    private static final Edition KIT = PlayFixture.edition();

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final List<ManualAlarm> alarms = new ArrayList<>();
    private final Settings settings = new Settings(Map.of(), false);
    private final Asked asked = new AskedForSettings();
    private SessionController controller;
    private PresenterView view;

    @Start
    void start(Stage stage) {
        controller = PlayFixture.play(
                PlayFixture.setup(KIT, List.of("1.1"), "Aisha", "Tom"),
                KIT,
                new MemoryJournal(),
                io,
                Platform::runLater);
        view = new PresenterView(
                new SessionConnection(controller, new Lifetime()),
                new Texts(Language.NL),
                asked,
                new Timing(Clock.systemUTC(), this::alarm, new PromptAlarm()),
                PresenterSettings.of(settings, new Lifetime()));
        Scene scene = new Scene(view, 1000, 1000);
        settings.desk().style(scene);
        stage.setScene(scene);
        stage.show();
        view.focusCard();
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void anAnswerIsKeptWhenTheTypingRestsAndUndoComesBackIntoTheField(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        TextArea field = answerOf(robot, "Aisha");
        robot.interact(field::requestFocus); // it may lie below what is in sight
        robot.write("d?");
        await(() -> field.getText().equals("d?"));
        assertThat(written("p1")).isEmpty();
        assertThat(session().board().table().laid()).hasSize(1);
        robot.interact(() -> alarms.forEach(ManualAlarm::ring));
        assertThat(written("p1")).isEqualTo("d?");
        robot.interact(() -> controller.perform(new Undo()));
        assertThat(field.getText()).isEmpty();
        assertThat(field.isUndoable()).isFalse();
    }

    @Test
    void whatIsTypedWhenTheCardChangesStaysWithItsCard(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.SPACE);
        await(() -> session().current().isPresent());
        CardRef first = session().current().orElseThrow();
        TextArea field = answerOf(robot, "Tom");
        robot.interact(field::requestFocus);
        robot.write("nog niet af");
        await(() -> field.getText().equals("nog niet af"));
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> session().board().table().laid().size() == 2);
        assertThat(session().board().writing().text(FieldKey.answer(first, "p2")))
                .isEqualTo("nog niet af");
        assertThat(field.getText()).isEmpty();
        assertThat(written("p2")).isEmpty();
    }

    @Test
    void somebodyJoinsByANameAndEnter(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        TextField name = robot.lookup(node -> node instanceof TextField).query();
        robot.interact(name::requestFocus);
        robot.write("Juf Els").type(KeyCode.ENTER);
        await(() -> session().board().participants().size() == 3);
        assertThat(session().board().participants())
                .extracting(Participant::name)
                .endsWith("Juf Els");
        assertThat(answerOf(robot, "Juf Els").isDisabled()).isFalse();
    }

    @Test
    void afterAClickOnAButtonSpaceGoesOnAndDoesNotPressItAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn("Trek de eerste kaart");
        await(() -> session().current().isPresent());
        robot.clickOn("Toon op het scherm");
        await(() -> session().projection().wall().mode() == WallMode.LIVE);
        await(() -> !(focused() instanceof ButtonBase));
        robot.type(KeyCode.SPACE);
        await(() -> session().board().table().laid().size() == 2);
        assertThat(session().projection().wall().mode()).isEqualTo(WallMode.LIVE);
    }

    @Test
    void aClickerLeadsTheTalkAndShowsTheCard(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5);
        await(() -> session().projection().wall().mode() == WallMode.LIVE);
        assertThat(controller.frameProperty().getValue()).isInstanceOf(ProjectorFrame.Showing.class);
        robot.type(KeyCode.PERIOD);
        await(() -> controller.frameProperty().getValue() instanceof ProjectorFrame.Plain);
        robot.type(KeyCode.ESCAPE);
        await(() -> controller.frameProperty().getValue() instanceof ProjectorFrame.Showing);
        robot.type(KeyCode.ESCAPE, KeyCode.X);
        await(() -> session().board().table().pile().size() == 6
                && controller.entries().getLast().event() instanceof SessionEvent.CardSkipped);
        assertThat(session().projection().wall().mode()).isEqualTo(WallMode.LIVE);
        assertThat(session().board().table().pile().getLast())
                .isEqualTo(session().setup().pile().getFirst());
    }

    @Test
    void aDefinitionIsBroughtInByTypingAndEscapeOnlyClosesThePanel(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.I);
        await(() -> focused() instanceof TextField);
        robot.type(KeyCode.ESCAPE);
        await(() -> !(focused() instanceof TextField));
        assertThat(session().projection().wall().mode()).isEqualTo(WallMode.LIVE);
        robot.type(KeyCode.I);
        await(() -> focused() instanceof TextField);
        assertThat(((TextField) focused()).getText()).isEmpty();
        robot.write("grondhouding").type(KeyCode.ENTER);
        CardRef wanted = new CardRef(KIT.deck().id(), "def-grondhouding");
        await(() -> session().current().filter(wanted::equals).isPresent());
        robot.type(KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().current()).contains(wanted);
    }

    @Test
    void aNumberTypedAfterGGoesToThatCardAndTheRoomSeesNothingOfTheSearch(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D, KeyCode.F5, KeyCode.F);
        await(() -> session().projection().wall().isFrozen());
        ProjectorFrame before = controller.frameProperty().getValue();
        robot.type(KeyCode.G);
        await(() -> focused() instanceof TextField);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT2);
        await(() -> focused() instanceof TextField field && field.getText().equals("132"));
        robot.type(KeyCode.ENTER);
        CardRef wanted = new CardRef(KIT.deck().id(), "1.3-q2");
        await(() -> session().current().filter(wanted::equals).isPresent());
        assertThat(controller.frameProperty().getValue()).isEqualTo(before);
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.ENTER);
        CardRef neighbour = new CardRef(KIT.deck().id(), "1.3-q3");
        await(() -> session().current().filter(neighbour::equals).isPresent());
    }

    @Test
    void aRoundIsStartedWithAKeyAndEnterAndStoppedInTheBar(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.T);
        await(() -> focused() instanceof ButtonBase button && button.getText().equals("1 min"));
        robot.type(KeyCode.ENTER);
        await(() -> session().projection().timer().isPresent());
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        robot.interact(() -> controller.perform(new StopTimer()));
        assertThat(robot.lookup(".round-runs").tryQuery()).isEmpty();
    }

    @Test
    void whatIsBeingTypedIsKeptBeforeTheWindowIsLeftOrExported(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D).press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        await(() -> focused() instanceof TextArea);
        robot.write("Denk aan Sem");
        await(() -> ((TextArea) focused()).getText().equals("Denk aan Sem"));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> asked.all().contains("export"));
        CardRef card = session().current().orElseThrow();
        assertThat(session().board().writing().note(card)).isEqualTo("Denk aan Sem");
        assertThat(controller.entries())
                .extracting(Entry::event)
                .filteredOn(SessionEvent.NoteWritten.class::isInstance)
                .hasSize(1);
    }

    private Typing.Alarm alarm() {
        alarms.add(new ManualAlarm());
        return alarms.getLast();
    }

    private Session session() {
        return controller.sessionProperty().get();
    }

    private String written(String who) {
        return session()
                .board()
                .writing()
                .text(FieldKey.answer(session().current().orElseThrow(), who));
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    private static TextArea answerOf(FxRobot robot, String name) {
        return robot.lookup(node -> node instanceof TextArea area
                        && area.getAccessibleText().startsWith(name + ":"))
                .query();
    }

    private static void await(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    }

    @Test
    void belowAWallOverEverythingNoKeyOpensOrWritesAnything(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        robot.interact(() -> view.wallReachProperty().set(WallReach.FULL));
        robot.type(KeyCode.I).push(KeyCode.CONTROL, KeyCode.E).type(KeyCode.PAGE_DOWN);
        await(() -> session().board().table().laid().size() == 2);
        robot.type(KeyCode.F11);
        await(() -> asked.all().contains("full"));
        robot.interact(() -> view.wallReachProperty().set(WallReach.NO_SCREEN));
        robot.type(KeyCode.S);
        await(() -> asked.all().contains("swap"));
        assertThat(asked.all()).containsExactly("full", "swap");
    }

    @Test
    void aClickersStartButtonNeverUncoversTheDeskBelowTheWall(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.D);
        await(() -> session().current().isPresent());
        robot.interact(() -> view.wallReachProperty().set(WallReach.FULL));
        robot.type(KeyCode.F5, KeyCode.ESCAPE, KeyCode.F5, KeyCode.ESCAPE, KeyCode.ESCAPE);
        await(() -> asked.all().size() == 3);
        assertThat(asked.all()).containsOnly("way back");
        assertThat(controller.frameProperty().getValue()).isInstanceOf(ProjectorFrame.Showing.class);
        robot.type(KeyCode.B, KeyCode.ESCAPE);
        await(() -> controller.frameProperty().getValue() instanceof ProjectorFrame.Showing);
        assertThat(asked.all()).hasSize(3);
    }

    /** The one thing of the program that is needed here is its settings. */
    private final class AskedForSettings extends Asked {
        @Override
        public Node settings() {
            return new SettingsPane(settings, new Texts(Language.NL));
        }
    }
}
