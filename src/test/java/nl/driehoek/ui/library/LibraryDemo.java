package nl.driehoek.ui.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.Successor;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * The library in a window by itself, to look at while working on it. Arguments: folder for data, LIGHT or DARK, NL or
 * EN, size of text in percent, and folders with decks.
 */
public final class LibraryDemo extends Application {
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private LibraryController controller;
    private SessionsController sessions;
    private Stage stage;
    private ThemeManager themes;
    private String folder;

    @Override
    public void start(Stage window) {
        stage = window;
        List<String> arguments = getParameters().getRaw();
        folder = arguments.getFirst();
        themes = new ThemeManager(ColourScheme.valueOf(arguments.get(1)));
        themes.scaleProperty().set(Integer.parseInt(arguments.get(3)));
        Fonts.load();
        SqliteJournal journal = new SqliteJournal(
                Path.of(folder), json -> new DeckReader().read("", json).edition());
        SessionDesk desk = new SessionDesk(
                journal,
                new Recorder(journal, worker, Platform::runLater),
                journal.settings(),
                Clock.systemDefaultZone(),
                new Random(),
                Faces.NONE);
        List<Path> decks = arguments.stream().skip(4).map(Path::of).toList();
        controller = new LibraryController(
                new Background(worker, Platform::runLater),
                () -> {
                    DeckFolder.Result found = DeckFolder.read(decks);
                    return new Found(found.editions(), found.problems());
                },
                desk,
                Language.valueOf(arguments.get(2)).locale(),
                this::opened,
                Successor.NONE);
        Background background = new Background(worker, Platform::runLater);
        sessions = new SessionsController(
                controller, desk, SynopsisStore.NONE, background, background, new CardIndexes(background));
        speak(Language.valueOf(arguments.get(2)));
        stage.show();
        controller.load();
    }

    @Override
    public void stop() {
        worker.shutdown();
    }

    private void speak(Language language) {
        controller.readIn(language.locale());
        show(new LibraryView(
                controller,
                sessions,
                new Texts(language),
                Clock.systemDefaultZone(),
                new LibraryView.Actions(
                        new Settings(Map.of(), false),
                        new SheetMakers(
                                Region::new, (_, _) -> new Region(), Region::new, Region::new, () -> {}, _ -> null),
                        this::speak,
                        _ -> {},
                        new DataPlace(folder, () -> {}, () -> {}, Region::new, () -> {}, () -> {}),
                        new PastActions(List.of(), List::of, (_, _) -> {}))));
    }

    private void show(javafx.scene.Parent root) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, 1366, 768));
            themes.style(stage.getScene());
        } else {
            stage.getScene().setRoot(root);
        }
    }

    private void opened(SessionController session) {
        Button back = new Button("terug");
        back.setOnAction(_ -> {
            controller.left();
            speak(Language.NL);
        });
        show(new VBox(new Label(session.sessionProperty().get().setup().toString()), back));
    }

    /** Starts it; a main class of its own, so that the toolkit may stand on the class path. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) {
            Application.launch(LibraryDemo.class, arguments);
        }
    }
}
