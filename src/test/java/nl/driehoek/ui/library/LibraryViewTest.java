package nl.driehoek.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.Participant;
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

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private final List<SessionController> opened = new CopyOnWriteArrayList<>();
    private final ThemeManager themes = new ThemeManager(ColourScheme.LIGHT);
    private Stage stage;
    private LibraryController controller;
    private SessionsController sessions;

    @Start
    void start(Stage window) {
        stage = window;
        stage.setScene(new Scene(library(), 1000, 900));
        themes.style(stage.getScene());
        stage.show();
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void aSessionIsChosenNamedAndStartedFromTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#names").queryAs(TextField.class).requestFocus());
        robot.write("Noor,Sem").type(KeyCode.ENTER, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened).as("Enter in an empty field starts nothing").isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> !opened.isEmpty());
        SessionSetup setup = opened.getFirst().sessionProperty().get().setup();
        assertThat(setup.title()).isEqualTo("Behoefte van ouders, 22 november");
        assertThat(setup.participants()).extracting(Participant::name).containsExactly("Noor", "Sem");
        assertThat(setup.pile())
                .containsExactlyInAnyOrder(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2"), Shelves.ref("1.1-q3"));
    }

    /** A name that begins a new line is not behind the one above it. */
    @Test
    void theNameThatCameLastIsSeen(FxRobot robot) {
        robot.interact(() -> robot.lookup("#names").queryAs(TextField.class).requestFocus());
        for (String name : List.of("Anna", "Bo", "Chris", "Dina", "Eva", "Fay")) {
            robot.write(name).type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            Node last = robot.lookup(".chips > *").queryAll().stream().toList().getLast();
            Node list = robot.lookup(".names > .page-scroll").query();
            assertThat(list.localToScene(list.getLayoutBounds()).getMaxY())
                    .as(name)
                    .isGreaterThanOrEqualTo(
                            last.localToScene(last.getLayoutBounds()).getMaxY());
        }
    }

    @Test
    void aSingleCardIsChosenInsideItsSetAndEscGoesBackToTheTile(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        Node tile = focused();
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup(".set-reader").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup(".chooser-row .check-box").queryAs(CheckBox.class).fire());
        robot.type(KeyCode.ESCAPE);
        await(() -> focused() == tile);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().sessionProperty().get().setup().pile()).containsExactly(Shelves.ref("1.1-q1"));
    }

    @Test
    void cardsAreLeafedThroughWithTheArrowsAndEveryEscGoesOnePageBack(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup(".set-reader").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup(".chooser-row .button").queryAs(Button.class).fire());
        await(() -> robot.lookup(".card-reader").tryQuery().isPresent());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        await(() -> robot.lookup("Kaart 3 van 3").tryQuery().isPresent());
        robot.type(KeyCode.LEFT);
        await(() -> robot.lookup("Kaart 2 van 3").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup(".set-reader").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> focused() instanceof SetTile);
    }

    @Test
    void aCardIsFoundAsOneTypesAndEnterOpensItInItsSet(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        Node tile = focused();
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        await(() -> "find-cards".equals(focused().getId()));
        ListView<?> found = robot.lookup("#found-cards").queryListView();
        for (String typed : List.of("1", "1.1", "1.1 q2")) {
            robot.interact(() -> ((TextField) focused()).setText(typed));
            await(() -> !found.getItems().isEmpty());
        }
        await(() -> found.getItems().getFirst().toString().contains("1.1-q2"));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("Kaart 2 van 3").tryQuery().isPresent());
        robot.interact(() -> ((LibraryView) stage.getScene().getRoot()).open("Paneel", new Button("Op het paneel")));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#find-cards").tryQuery())
                .as("one key leads one step back")
                .isEmpty();
        robot.type(KeyCode.ESCAPE);
        await(() -> "find-cards".equals(focused().getId()));
        ListView<?> again = robot.lookup("#found-cards").queryListView();
        await(() -> again.getSelectionModel().getSelectedItem().toString().contains("1.1-q2"));
        robot.type(KeyCode.ESCAPE);
        await(() -> focused() == tile);
        robot.write('/');
        await(() -> "find-cards".equals(focused().getId()));
        assertThat(robot.lookup("#found-cards").queryListView().getItems())
                .as("what was looked for before is not found for nothing typed")
                .isEmpty();
        robot.type(KeyCode.ESCAPE);
        await(() -> focused() == tile);
    }

    @Test
    void theSessionThatWasOpenAtAKillIsOneKeyAway(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        robot.type(KeyCode.SPACE).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> settings.all().containsKey("open-session"));
        robot.interact(() -> stage.getScene().setRoot(library()));
        await(() -> focused() != null && "go-on".equals(focused().getId()));
        robot.type(KeyCode.SPACE);
        await(() -> opened.size() == 2);
        assertThat(opened.getLast()).isNotSameAs(opened.getFirst());
        assertThat(opened.getLast().entries()).isEqualTo(opened.getFirst().entries());
    }

    /** What was once so: who came back from a session had no set under the keyboard. */
    @Test
    void aLibraryThatIsOpenedAgainInItsFrameTakesTheKeyboard(FxRobot robot) throws TimeoutException {
        await(() -> focused() instanceof SetTile);
        robot.interact(() -> {
            StackPane frame = new StackPane();
            stage.getScene().setRoot(frame);
            LibraryView again = view();
            frame.getChildren().setAll(again);
            again.focusFirst();
            assertThat(focused()).isInstanceOf(SetTile.class);
        });
    }

    private LibraryView library() {
        Recorder recorder = new Recorder(journal, worker, Platform::runLater);
        SessionDesk desk = new SessionDesk(journal, recorder, settings, CLOCK, new Random(1), Faces.NONE);
        Background background = new Background(worker, Platform::runLater);
        controller = new LibraryController(
                background,
                () -> new Found(List.of(Shelves.dutch()), List.of()),
                desk,
                Locale.of("nl"),
                opened::add,
                Successor.NONE);
        sessions = new SessionsController(
                controller, desk, SynopsisStore.NONE, background, background, new CardIndexes(background));
        controller.load();
        return view();
    }

    private LibraryView view() {
        LibraryView.Actions actions = new LibraryView.Actions(
                new Settings(Map.of(), false),
                new SheetMakers(Region::new, (_, _) -> new Region(), Region::new, Region::new, () -> {}, _ -> null),
                _ -> {},
                _ -> {},
                new DataPlace("", () -> {}, () -> {}, Region::new, () -> {}, () -> {}),
                new PastActions(List.of(), List::of, (_, _) -> {}));
        return new LibraryView(controller, sessions, new Texts(Language.NL), CLOCK, actions);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
