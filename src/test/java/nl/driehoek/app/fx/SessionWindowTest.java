package nl.driehoek.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.control.Observers;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.ui.dialog.FxDialogs;
import nl.driehoek.ui.presenter.DeskLayout;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.projector.screens.Choices;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A session that is entered and left. */
@ExtendWith(ApplicationExtension.class)
class SessionWindowTest {
    @TempDir
    static Path data;

    private final Settings settings = new Settings(Map.of(), false);
    private Stage stage;
    private Services services;
    private Host host;
    private ProgramParts parts;

    @Start
    void show(Stage own) {
        stage = new Stage(); // of its own one the test library keeps all events, and with them what they went to
        services = new Services(data, new FxExecutor());
        host = new Host(new WallMemory(services, Choices.NONE));
        parts = new ProgramParts(
                services,
                settings,
                new Texts(Language.NL),
                stage,
                new FxDialogs(() -> stage, settings),
                new Opener(Machine.here().family()));
        stage.setScene(new Scene(new Label(), 900, 900));
        stage.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(stage::hide);
        services.close();
    }

    @Test
    void nothingInTheProgramObservesASessionThatWasLeft(FxRobot robot) {
        SessionController session = play();
        visit(robot, session);
        int before = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> observers(session));
        for (int i = 0; i < 5; i++) {
            visit(robot, session);
        }
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> observers(session)))
                .isEqualTo(before);
    }

    @Test
    void aWindowThatWasLeftIsGone(FxRobot robot) throws Exception {
        List<WeakReference<?>> gone = visit(robot, play());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.stream().allMatch(reference -> reference.get() == null);
        });
    }

    @Test
    void oneThatIsMadeBeforeAnybodyAsksKeepsNothingAndIsGone(FxRobot robot) throws Exception {
        int before = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Observers.count(settings.keysProperty()));
        List<SessionSummary> kept = services.journal().sessions();
        warmUp(robot, desk());
        assertThat(host.layoutAsked).as("a window was made").isPositive();
        assertThat(services.journal().sessions()).isEqualTo(kept);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Observers.count(settings.keysProperty())))
                .isEqualTo(before);
    }

    @Test
    void noneIsMadeOnceSomebodyHasOpenedASession(FxRobot robot) throws Exception {
        SessionDesk desk = desk();
        Edition kit = PlayFixture.edition();
        robot.interact(() -> desk.start(PlayFixture.setup(kit, List.of("1.1"), "Noor"), new Library(List.of(kit))));
        warmUp(robot, desk);
        assertThat(host.layoutAsked).isZero();
    }

    private SessionDesk desk() {
        return new SessionDesk(
                services.journal(),
                services.recorder(),
                services.journal().settings(),
                Clock.systemUTC(),
                new Random(1),
                Faces.NONE);
    }

    private void warmUp(FxRobot robot, SessionDesk desk) throws InterruptedException {
        List<Edition> decks = new ArrayList<>(ProgramDeck.editions());
        decks.addAll(DeckFolder.read(List.of(Path.of("decks"))).editions());
        CountDownLatch done = new CountDownLatch(1);
        robot.interact(() ->
                new DeskWarmUp(parts, host).begin(Library.of(decks, Language.NL.locale()), desk, done::countDown));
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Enters, plays a little with a light in the hand and a panel open, and leaves; tells what must be gone then. */
    private List<WeakReference<?>> visit(FxRobot robot, SessionController session) {
        List<WeakReference<?>> gone = new ArrayList<>();
        List<SessionWindow> entered = new ArrayList<>();
        robot.interact(() -> {
            SessionWindow window = new SessionWindow(session, parts, (_, _) -> new Label(), host);
            stage.getScene().setRoot(window.view());
            window.begin();
            session.perform(new Draw());
            session.perform(new SetWall(WallMode.LIVE));
            entered.add(window);
            gone.add(new WeakReference<>(window));
            gone.add(new WeakReference<>(window.view()));
            gone.add(new WeakReference<>(stage.getScene().getRoot()));
        });
        robot.type(KeyCode.DIGIT0).moveBy(20, 20).type(KeyCode.COMMA);
        robot.interact(() -> {
            entered.removeFirst().close();
            stage.getScene().setRoot(new Label());
        });
        robot.moveBy(-15, -15); // a scene remembers over which nodes the mouse was last
        WaitForAsyncUtils.waitForFxEvents();
        return gone;
    }

    private int observers(SessionController session) {
        return Observers.count(
                session.sessionProperty(),
                session.frameProperty(),
                session.wallTimerProperty(),
                session.idProperty(),
                session.saveStateProperty(),
                settings.keysProperty(),
                settings.bigButtonsProperty(),
                settings.desk().themeProperty(),
                settings.wall().lessMotionProperty(),
                settings.wall().invertedProperty(),
                host.memory.screens().screens(),
                host.layout,
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty());
    }

    private SessionController play() {
        Edition kit = PlayFixture.edition();
        return SessionController.start(
                PlayFixture.setup(kit, List.of("1.1"), "Noor"),
                new Library(List.of(kit)),
                services.recorder(),
                Clock.systemUTC());
    }

    /** Stands for the program's window. */
    private static final class Host implements SessionWindow.Host {
        private final ObjectProperty<DeskLayout> layout = new SimpleObjectProperty<>(DeskLayout.STANDARD);
        private final WallMemory memory;
        private int layoutAsked;

        Host(WallMemory memory) {
            this.memory = memory;
        }

        @Override
        public void leave() {}

        @Override
        public Optional<Runnable> newerDecks(SessionController session) {
            return Optional.empty();
        }

        @Override
        public void chime() {}

        @Override
        public ObjectProperty<DeskLayout> layoutProperty() {
            layoutAsked++;
            return layout;
        }

        @Override
        public WallMemory wallMemory() {
            return memory;
        }
    }
}
