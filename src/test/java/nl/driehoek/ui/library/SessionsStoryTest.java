package nl.driehoek.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.document.ImportDesk;
import nl.driehoek.control.document.SessionImport;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.plan.PlanText;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileWriter;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.library.sessions.SessionAction;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An earlier session is found by a word, called otherwise, put with a group, made a plan of and taken up again, by keys. */
@ExtendWith(ApplicationExtension.class)
class SessionsStoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final SessionId ONE = new SessionId("one");

    @TempDir
    private Path folder;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final MemoryJournal journal = new MemoryJournal();
    private final List<SessionController> opened = new CopyOnWriteArrayList<>();
    private final List<Path> files = new CopyOnWriteArrayList<>();
    private final List<SessionId> exports = new CopyOnWriteArrayList<>();
    private final MemorySettings kept = new MemorySettings();
    private LibraryController controller;
    private Stage stage;

    @Start
    void start(Stage window) throws JournalException {
        stage = window;
        journal.keep(Shelves.dutch());
        append(ONE, "Eerste keer", "rust in de Straße", "1.1-q2", "2.1-q1");
        append(new SessionId("two"), "Tweede keer", "vertrouwen", "1.2-q1");
        append(new SessionId("three"), "Derde keer", "luisteren", "1.2-q1");
        journal.spoil(new SessionId("three"), Reason.NEWER);
        Background background = new Background(worker, Platform::runLater);
        SessionDesk desk = new SessionDesk(
                journal, new Recorder(journal, worker, Platform::runLater), kept, CLOCK, new Random(1), Faces.NONE);
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
                new PastActions(
                        List.of(SessionAction.read(
                                PresenterText.EXPORT, Feather.DOWNLOAD, session -> exports.add(session.id()))),
                        () -> files,
                        new ImportDesk(new SessionImport(journal), background, controller)::take));
        LibraryView view = new LibraryView(controller, sessions, new Texts(Language.NL), CLOCK, actions);
        stage.setScene(new Scene(view, 1000, 900));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
        controller.load();
    }

    private void append(SessionId id, String title, String answer, String... cards) throws JournalException {
        for (Entry entry : entries(title, answer, cards)) {
            journal.append(id, List.of(entry));
        }
    }

    private static List<Entry> entries(String title, String answer, String... cards) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new Started(new SessionSetup(
                title,
                List.of(new Participant("p1", "Sam")),
                List.of("digest-nl"),
                List.of(cards).stream().map(Shelves::ref).toList())));
        for (String card : cards) {
            events.add(new CardDrawn(Shelves.ref(card)));
        }
        events.add(FieldWritten.text(FieldKey.answer(Shelves.ref(cards[0]), "p1"), answer));
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Entry(i + 1, CLOCK.instant().plusSeconds(i), events.get(i)))
                .toList();
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void aSessionIsFoundCalledOtherwiseGroupedPlannedAndOpenedByKeys(FxRobot robot) throws TimeoutException {
        await(() -> stage.getScene().getFocusOwner() instanceof SetTile);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        await(() -> size(robot) == 3 && focusedId().equals("search-sessions"));
        await(() -> spoken(robot).contains("nieuwere versie"));

        robot.write("STRASSE");
        await(() -> size(robot) == 1);
        assertThat(spoken(robot)).contains("rust in de Straße", "Antwoord van Sam", "Vraag van 1.1-q2");

        robot.type(KeyCode.DOWN, KeyCode.F2);
        await(() -> focusedId().equals("name"));
        robot.write("Ouderavond").type(KeyCode.ENTER);
        await(() -> title().equals("Ouderavond") && spoken(robot).contains("Ouderavond"));
        assertThat(focusedId()).isEqualTo("all-sessions-list");

        menu(robot, 4);
        await(() -> focusedId().equals("group"));
        robot.write("7b").type(KeyCode.ENTER);
        await(() -> spoken(robot).contains("7b"));

        menu(robot, 2);
        await(() -> plan().equals("1.1-q2, 2.1-q1"));
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        await(() -> size(robot) == 3);
        robot.write("7B").type(KeyCode.ENTER);
        await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().sessionProperty().get().label().title()).isEqualTo("Ouderavond");
    }

    /** Whoever reads alone has no group to meet again. */
    @Test
    void theSessionOfOnesOwnIsOfferedNoGroupAndCtrlEMakesADocument(FxRobot robot) throws TimeoutException {
        kept.put("own-session", "one");
        open(robot);
        robot.write("STRASSE");
        await(() -> size(robot) == 1);
        robot.type(KeyCode.DOWN).press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> exports.equals(List.of(ONE)));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        await(() -> entries().size() == 4);
        assertThat(entries()).noneMatch(entry -> entry.contains("groep"));
        robot.type(KeyCode.ESCAPE);
    }

    private static List<String> entries() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void escEmptiesTheFieldAndThenGoesBack(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.write("nergens");
        await(() -> size(robot) == 0);
        robot.type(KeyCode.ESCAPE);
        await(() -> size(robot) == 3);
        robot.type(KeyCode.ESCAPE);
        await(() -> stage.getScene().getFocusOwner() instanceof SetTile);
    }

    @Test
    void aSessionComesInFromAFileAndIsChosen(FxRobot robot) throws Exception {
        files.add(exported(new SessionId("elsewhere"), "Van de andere laptop"));
        open(robot);
        robot.write("vertrouwen");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        await(() -> focusedId().equals("import"));
        robot.type(KeyCode.SPACE);
        await(() -> size(robot) == 4 && chosen(robot).contains("Van de andere laptop"));
        assertThat(focusedId()).isEqualTo("all-sessions-list");
        assertThat(said(robot)).isEqualTo("‘Van de andere laptop’ staat nu bij je sessies.");

        files.add(Files.writeString(folder.resolve("stuk.json"), "{\"format\":"));
        back(robot);
        robot.type(KeyCode.SPACE);
        await(() -> said(robot).contains("stond al bij je sessies"));
        assertThat(said(robot)).startsWith(folder.resolve("stuk.json") + " is ");
        assertThat(size(robot)).isEqualTo(4);
        assertThat(chosen(robot)).contains("Van de andere laptop");
    }

    /** From the list to the button above it. */
    private void back(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < 6 && !focusedId().equals("import"); i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        }
        await(() -> focusedId().equals("import"));
    }

    private void open(FxRobot robot) throws TimeoutException {
        await(() -> stage.getScene().getFocusOwner() instanceof SetTile);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        await(() -> size(robot) == 3);
    }

    private Path exported(SessionId id, String title) throws IOException {
        List<Entry> entries = entries(title, "rust", "1.1-q2");
        byte[] bytes = SessionFileWriter.write(new SessionFile(id, "Driehoek", List.of(), entries));
        return Files.write(folder.resolve(id + ".json"), bytes);
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".sessions-page .notice .label").queryLabeled().getText();
    }

    private static String chosen(FxRobot robot) {
        Object line = robot.lookup("#all-sessions-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .getSelectedItem();
        return String.valueOf(line);
    }

    /** Opens the menu of the chosen session and takes the entry of this number, from 0. */
    private static void menu(FxRobot robot, int entry) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .ifPresent(menu -> {
                    MenuItem chosen = menu.getItems().get(entry);
                    menu.hide(); // as it does for a key, which it would take otherwise
                    chosen.fire();
                }));
    }

    private String title() throws JournalException {
        return Session.of(journal.read(ONE)).label().title();
    }

    private String plan() {
        return PlanText.write(controller.draftProperty().get().plan(), Shelves.library());
    }

    private static int size(FxRobot robot) {
        return robot.lookup("#all-sessions-list")
                .tryQueryAs(ListView.class)
                .map(list -> list.getItems().size())
                .orElse(-1);
    }

    private static String spoken(FxRobot robot) {
        return robot
                .from(robot.lookup("#all-sessions-list").queryAs(ListView.class))
                .lookup(".list-cell")
                .queryAll()
                .stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList()
                .toString();
    }

    private String focusedId() {
        return String.valueOf(
                stage.getScene().getFocusOwner() == null
                        ? ""
                        : stage.getScene().getFocusOwner().getId());
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
