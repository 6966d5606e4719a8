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
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.AnswerKey;
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

/** A round in which everybody gets a card of their own, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TurnStoryTest {
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
        view = new PresenterView(controller, new Texts(Language.NL), new DeskAlone(), timing, settings);
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
    void everybodyGetsACardASkipCostsNoTurnAndTheAnswerGoesToWhoseTurnItIs(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.O);
        await(() -> session().board().turns().areTaken());
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> session().board().turns().whose().filter("p1"::equals).isPresent());
        robot.lookup("Anna is aan de beurt").query();
        robot.type(KeyCode.X, KeyCode.D);
        await(() -> session().board().turns().whose().filter("p2"::equals).isPresent());
        assertThat(session().board().turns().dealt()).hasSize(2);
        robot.lookup("Kaart voor Anna").query();
        CardRef card = session().current().orElseThrow();
        robot.type(KeyCode.O);
        await(() -> view.getScene().getFocusOwner() instanceof TextArea);
        robot.write("luisteren");
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> session().board().turns().whose().filter("p1"::equals).isPresent());
        assertThat(session().board().writing().answer(new AnswerKey(card, "p2")))
                .isEqualTo("luisteren");
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
}
