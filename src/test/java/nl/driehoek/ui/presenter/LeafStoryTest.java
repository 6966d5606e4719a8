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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.ChangeInk;
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

/** A sticky is stuck on a card, written, moved, coloured, erased, and all of it undone and done again, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class LeafStoryTest {
    private static final int STEPS = 5;

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private SessionController controller;
    private PresenterView view;

    @Start
    void start(Stage stage) {
        Edition kit = PlayFixture.edition();
        controller = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1"), "Anna", "Bas"),
                kit,
                new MemoryJournal(),
                io,
                Platform::runLater);
        Timing timing = new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm());
        Settings settings = new Settings(Map.of(), false);
        view = new PresenterView(controller, new Texts(Language.NL), new OnlyDesk(), timing, settings);
        stage.setScene(new Scene(view, 1000, 1000));
        settings.desk().style(stage.getScene());
        view.focusCard(); // as the program does: before there is anything to see
        stage.show();
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aStickyIsWrittenUndoneAndDoneAgainByKeysAlone(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.DIGIT8, KeyCode.ENTER);
        await(() -> view.getScene().getFocusOwner() instanceof TextArea);
        robot.write("b luisteren 3");
        robot.type(KeyCode.ESCAPE);
        await(() -> !(view.getScene().getFocusOwner() instanceof TextArea));
        Mark.Sticky written = sticky();
        assertThat(written.text()).isEqualTo("b luisteren 3");
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.LEFT, KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> sticky().at().equals(written.at().moved(-200, 600)));
        Mark.Sticky moved = sticky();
        robot.type(KeyCode.C);
        await(() -> sticky().colour() == InkColour.BLUE);
        robot.type(KeyCode.BACK_SPACE);
        await(() -> ink().isEmpty());
        robot.type(KeyCode.ESCAPE);
        undoAll(robot);
        assertThat(session().current()).isEmpty();
        for (int i = 0; i < STEPS; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        await(() -> session().history().redoable().isEmpty());
        assertThat(ink().isEmpty()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !ink().isEmpty());
        assertThat(sticky()).isEqualTo(moved.of(new Mark.Sort(InkColour.BLUE, "", "")));
    }

    /** The card, the words, the movement, the colour and the erasing. */
    private void undoAll(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < STEPS; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> session().history().undoable().isEmpty());
    }

    @Test
    void pageDownKeepsTheWordsOnTheirCardAndAnEmptyOneLeavesNothing(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.DIGIT8, KeyCode.ENTER);
        await(() -> view.getScene().getFocusOwner() instanceof TextArea);
        robot.write("samen");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> session().board().table().laid().size() == 2);
        CardRef first = session().board().table().laid().getFirst();
        assertThat(session().board().ink().at(first, 0, Layer.WALL).size()).isEqualTo(1);
        robot.type(KeyCode.ENTER);
        await(() -> view.getScene().getFocusOwner() instanceof TextArea);
        robot.type(KeyCode.ESCAPE);
        await(() -> !(view.getScene().getFocusOwner() instanceof TextArea));
        assertThat(ink().isEmpty()).isTrue();
        assertThat(session().board().table().laid()).hasSize(2);
    }

    @Test
    void aNoteIsStuckOnTheCardAndWhoseStickyItIsOnlyTheDeskTells(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.PAGE_DOWN, KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> view.getScene().getFocusOwner() instanceof TextArea);
        robot.write("vertrouwen");
        Node sticks = robot.lookup((Node node) -> node instanceof Button button
                        && new Texts(Language.NL).get(NotesText.NOTE_STICK).equals(button.getAccessibleText()))
                .query();
        robot.interact(((Button) sticks)::fire);
        await(() -> !ink().isEmpty());
        assertThat(sticky().text()).isEqualTo("vertrouwen");
        InkPlace place = new InkPlace(session().current().orElseThrow(), 0, Layer.WALL);
        Mark ofAnna = sticky().of(new Mark.Sort(InkColour.BLUE, "p1", ""));
        robot.interact(() -> controller.perform(new ChangeInk(InkEdit.put(place, ofAnna), Gesture.RESTYLE)));
        robot.type(KeyCode.ESCAPE, KeyCode.F, KeyCode.F); // by now the small picture of the room has followed
        await(() -> leaves(robot) == 2);
        assertThat(robot.lookup(".ink-sticky.ink-blue").queryAll()).hasSize(2);
        assertThat(robot.lookup(".ink-leaf-sign").queryAll()).hasSize(1);
    }

    private static int leaves(FxRobot robot) {
        return robot.lookup(".ink-sticky").queryAll().size();
    }

    private Mark.Sticky sticky() {
        return (Mark.Sticky) ink().marks().findFirst().orElseThrow();
    }

    private Drawing ink() {
        return session().board().ink().at(session().current().orElseThrow(), 0, Layer.WALL);
    }

    private Session session() {
        return controller.sessionProperty().get();
    }

    private static void await(BooleanSupplier holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    }

    /** Nothing here asks anything of the program around the desk. */
    private static final class OnlyDesk implements PresenterActions {
        @Override
        public Node settings() {
            return new Label();
        }

        @Override
        public void leave() {
            throw new IllegalStateException("nobody wants to leave");
        }

        @Override
        public void export() {}

        @Override
        public void toggleTheme() {}

        @Override
        public void swapScreens() {}

        @Override
        public void toggleFullWall() {}

        @Override
        public void tellWayBack() {}

        @Override
        public void tellRoundIsOver() {}

        @Override
        public void openLink(String url) {}
    }
}
