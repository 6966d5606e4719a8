package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.ink.EarlierInk;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was drawn on a card in an earlier session comes onto it again, and goes with one step of undo. */
@ExtendWith(ApplicationExtension.class)
class TakeOverStoryTest {
    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final MemoryJournal journal = new MemoryJournal();
    private SessionController controller;

    @Start
    void start(Stage stage) {
        Edition kit = PlayFixture.edition();
        SessionSetup setup = PlayFixture.setup(kit, List.of("1.1"));
        CardRef card = setup.pile().getFirst();
        SessionController before = PlayFixture.play(setup, kit, journal, io, Platform::runLater);
        before.perform(new ChangeInk(
                List.of(
                        InkEdit.put(new InkPlace(card, 0, Layer.WALL), stroke(0.2), stroke(0.4)),
                        InkEdit.put(new InkPlace(card, 0, Layer.DESK), stroke(0.6))),
                Gesture.STROKE));
        controller = PlayFixture.play(setup, kit, journal, io, Platform::runLater);
        controller.perform(new Draw());
        Timing timing = new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm());
        Settings settings = new Settings(Map.of(), false);
        PresenterView view = new PresenterView(
                new SessionConnection(controller, new Lifetime()),
                new Texts(Language.NL),
                new WithEarlierInk(),
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
    void theMenuBehindTheDotsBringsEarlierInkAndUndoTakesItAway(FxRobot robot) throws TimeoutException {
        open(robot);
        await(() -> shown(robot, "Behoefte van ouders (", "): 3 strepen en briefjes"));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> drawn(Layer.WALL).size() == 2 && drawn(Layer.DESK).size() == 1);
        open(robot);
        await(() -> shown(robot, "Behoefte van ouders (", "): staat al op de kaart"));
        robot.type(KeyCode.ESCAPE);
        assertThat(drawn(Layer.WALL).size()).isEqualTo(2);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> drawn(Layer.WALL).isEmpty() && drawn(Layer.DESK).isEmpty());
    }

    private static void open(FxRobot robot) {
        MenuButton dots = robot.lookup((Node node) ->
                        node instanceof MenuButton button && "Meer voor tekenen".equals(button.getAccessibleText()))
                .query();
        String words = new Texts(Language.NL).get(NotesText.TAKE_OVER);
        robot.interact(() -> dots.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .forEach(MenuItem::fire));
    }

    private static boolean shown(FxRobot robot, String beginning, String end) {
        return robot.lookup((Node node) -> node instanceof Label label
                        && label.getText().startsWith(beginning)
                        && label.getText().endsWith(end))
                .tryQuery()
                .isPresent();
    }

    private Drawing drawn(Layer layer) {
        CardRef card = controller.sessionProperty().get().current().orElseThrow();
        return controller.sessionProperty().get().board().ink().at(card, 0, layer);
    }

    private static Mark stroke(double x) {
        return new Mark.Stroke(0, Mark.Tip.PEN, InkColour.BLUE, PenWidth.FINE, Points.of(x, 0.1, x, 0.5));
    }

    private static void await(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    }

    /** Asks nothing of the program around the desk but its earlier sessions. */
    private final class WithEarlierInk extends Asked {
        @Override
        public Optional<EarlierInk> earlierInk() {
            return Optional.of(new EarlierInk(journal, new Background(io, Platform::runLater), controller::id));
        }
    }
}
