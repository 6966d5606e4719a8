package nl.driehoek.app.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.forget.ForgetDesk;
import nl.driehoek.control.forget.RetentionDesk;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.library.DataPlace;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.SheetMakers;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Names, a participant, a session and what is old go for good, by keys alone, and each is seen or agreed to before. */
@ExtendWith(ApplicationExtension.class)
class ForgetStoryTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final SessionId ONE = new SessionId("one");
    private static final FieldKey SAID = FieldKey.answer(Shelves.ref("1.1-q2"), "p1");
    private static final FieldKey TOO = FieldKey.answer(Shelves.ref("2.1-q1"), "p2");

    @TempDir
    private Path folder;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final Answers answers = new Answers();
    private SqliteJournal journal;
    private LibraryController library;
    private RetentionDesk retention;
    private LibraryView view;
    private Stage stage;

    @Start
    void start(Stage window) throws JournalException {
        stage = window;
        journal = new SqliteJournal(folder.resolve("data"), _ -> Optional.of(Shelves.dutch()));
        journal.keep(Shelves.dutch());
        play(ONE, "2026-11-20T10:00:00Z");
        play(new SessionId("old"), "2025-02-20T10:00:00Z");
        journal.backups().makeIfChanged();
        Background background = new Background(worker, Platform::runLater);
        SessionDesk desk = new SessionDesk(
                journal,
                new Recorder(journal, worker, Platform::runLater),
                journal.settings(),
                CLOCK,
                new Random(1),
                Faces.NONE);
        library = new LibraryController(
                background,
                () -> new Found(List.of(Shelves.dutch()), List.of()),
                desk,
                Locale.of("nl"),
                _ -> {},
                Successor.NONE);
        retention = new RetentionDesk(background, journal, journal.settings(), library, CLOCK);
        ForgetDesk forgetting = new ForgetDesk(background, journal, journal.forgetting(), desk, library);
        show(
                forgetting,
                new SessionsController(
                        library, desk, journal.synopses(), background, background, new CardIndexes(background)));
    }

    private void show(ForgetDesk forgetting, SessionsController sessions) {
        Texts texts = new Texts(Language.NL);
        ForgetFlow flow = new ForgetFlow(
                forgetting,
                retention,
                () -> texts,
                answers,
                (title, content) -> content.ifPresentOrElse(panel -> view.open(title, panel), view::closeSheet));
        LibraryView.Actions actions = new LibraryView.Actions(
                new Settings(Map.of(), false),
                new SheetMakers(Region::new, (_, _) -> new Region(), Region::new, Region::new, () -> {}, _ -> null),
                _ -> {},
                _ -> {},
                new DataPlace("", () -> {}, () -> {}, Region::new, flow::seeOld, retention::later),
                new PastActions(flow.actions(), List::of, (_, _) -> {}));
        view = new LibraryView(library, sessions, texts, CLOCK, actions);
        stage.setScene(new Scene(view, 1000, 900));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
        library.load();
    }

    private void play(SessionId id, String at) throws JournalException {
        List<SessionEvent> events = List.of(
                new Started(new SessionSetup(
                        "Rond de tafel",
                        List.of(new Participant("p1", "Roos"), new Participant("p2", "Jan")),
                        List.of("digest-nl"),
                        List.of(Shelves.ref("1.1-q2"), Shelves.ref("2.1-q1")))),
                new CardDrawn(Shelves.ref("1.1-q2")),
                FieldWritten.text(SAID, "de roos is voor Roos"),
                FieldWritten.text(TOO, "Jans idee"));
        journal.append(
                id,
                IntStream.range(0, events.size())
                        .mapToObj(i -> new Entry(i + 1, Instant.parse(at).plusSeconds(i), events.get(i)))
                        .toList());
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
        journal.close();
    }

    @Test
    void namesGoWhereTheyAreNamesAndThenAParticipantAndThenTheSession(FxRobot robot) throws Exception {
        open(robot);
        menu(robot, "Anoniem maken…");
        await(() -> robot.lookup("#anonymise").tryQuery().isPresent());
        robot.type(KeyCode.ENTER); // nothing has been read yet
        assertThat(answers.told).isEmpty();
        robot.type(KeyCode.TAB, KeyCode.TAB); // all of Roos, the flower
        robot.type(KeyCode.SPACE);
        to(robot, "anonymise");
        robot.type(KeyCode.SPACE);
        await(() -> answers.told.size() == 1);
        assertThat(answers.told.getFirst()).startsWith("Dat is gedaan.");
        assertThat(said(SAID)).isEqualTo("de roos is voor deelnemer 1");
        assertThat(said(TOO)).isEqualTo("deelnemer 2’s idee");

        menu(robot, "Een deelnemer verwijderen…");
        await(() -> focusedText().equals("deelnemer 1"));
        robot.type(KeyCode.SPACE);
        await(() -> answers.told.size() == 2);
        assertThat(answers.asked.getFirst()).contains("deelnemer 1");
        assertThat(session().board().participants())
                .extracting(Participant::name)
                .containsExactly("deelnemer 2");

        answers.agrees = false;
        menu(robot, "Verwijderen…");
        await(() -> answers.asked.size() == 2);
        assertThat(journal.sessions()).hasSize(2);
        answers.agrees = true;
        menu(robot, "Verwijderen…");
        await(() -> answers.told.size() == 3 && size(robot) == 1);
        assertThat(journal.read(ONE)).isEmpty();
        assertThat(focusedId()).isEqualTo("all-sessions-list");
    }

    @Test
    void oldSessionsAreSaidInALineAndGoAfterALook(FxRobot robot) throws Exception {
        await(() -> library.earlierProperty().get().isPresent());
        robot.interact(() -> retention.keepFor(12));
        await(() -> robot.lookup(".notices .button").tryQuery().isPresent());
        assertThat(answers.asked).isEmpty();
        back(robot, "Bekijk");
        robot.type(KeyCode.SPACE);
        await(() -> robot.lookup("#delete-old").tryQuery().isPresent());
        to(robot, "delete-old");
        robot.type(KeyCode.SPACE);
        await(() -> answers.told.size() == 1
                && library.noticesProperty().get().stream().noneMatch(Notice.OldSessions.class::isInstance));
        assertThat(journal.sessions()).extracting(SessionSummary::id).containsExactly(ONE);
    }

    private void open(FxRobot robot) throws TimeoutException {
        await(() -> library.libraryProperty().get().isPresent()
                && library.earlierProperty().get().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        await(() -> size(robot) == 2);
        robot.type(KeyCode.DOWN);
    }

    private void menu(FxRobot robot, String entry) throws TimeoutException {
        await(() -> focusedId().equals("all-sessions-list"));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        await(() -> items().anyMatch(item -> entry.equals(item.getText())));
        robot.interact(() -> {
            MenuItem chosen = items().filter(item -> entry.equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            chosen.getParentPopup().hide(); // as it does for a key, which it would take otherwise
            chosen.fire();
        });
    }

    private static Stream<MenuItem> items() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream());
    }

    /** Goes on by Tab to what has this id. */
    private void to(FxRobot robot, String id) throws TimeoutException {
        for (int i = 0; i < 40 && !focusedId().equals(id); i++) {
            robot.type(KeyCode.TAB);
        }
        await(() -> focusedId().equals(id));
    }

    /** Goes back to what says this. */
    private void back(FxRobot robot, String words) throws TimeoutException {
        for (int i = 0; i < 40 && !focusedText().equals(words); i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        }
        await(() -> focusedText().equals(words));
    }

    private Session session() throws JournalException {
        return Session.of(journal.read(ONE));
    }

    private String said(FieldKey key) throws JournalException {
        return FieldValue.words(session().board().writing().fields().get(key));
    }

    private static int size(FxRobot robot) {
        return robot.lookup("#all-sessions-list")
                .tryQueryAs(ListView.class)
                .map(list -> list.getItems().size())
                .orElse(-1);
    }

    private String focusedId() {
        return Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(node -> String.valueOf(node.getId()))
                .orElse("");
    }

    private String focusedText() {
        return stage.getScene().getFocusOwner() instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A person who answers all questions alike. */
    private static final class Answers implements Dialogs {
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final List<String> told = new CopyOnWriteArrayList<>();
        private boolean agrees = true;

        @Override
        public Optional<Path> chooseSave(String title, String type, String fileName) {
            return Optional.empty();
        }

        @Override
        public List<Path> chooseOpen(String title, String type, String... endings) {
            return List.of();
        }

        @Override
        public boolean confirm(Question question) {
            asked.add(question.text());
            return agrees;
        }

        @Override
        public void message(String title, String text) {
            told.add(text);
        }
    }
}
