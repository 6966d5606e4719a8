package nl.driehoek.ui.presenter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.settings.sheet.SettingsPane;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * Opens the presenter's window to be looked at: {@code light|dark nl|en WIDTHxHEIGHT PERCENT SETS [CARD…]}, where the
 * sets are apart by commas and the cards are laid at once. F11 lets saving fail, F12 lets it succeed again.
 */
public final class PresenterGallery {

    public static void main(String[] args) {
        Fonts.load();
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
        private final MemoryJournal journal = new MemoryJournal();

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            Settings settings = new Settings(Map.of("theme", args.get(0), "wall-theme", args.get(0)), false);
            ThemeManager themes = settings.desk();
            themes.scaleProperty().set(Integer.parseInt(args.get(3)));
            String[] size = args.get(2).split("x");
            Edition edition = PlayFixture.edition();
            SessionController controller = PlayFixture.play(
                    PlayFixture.setup(
                            edition, List.of(args.get(4).split(",")), "Aisha", "Tom B.", "Juf Marije", "Henk-Jan"),
                    edition,
                    journal,
                    io,
                    Platform::runLater);
            args.stream()
                    .skip(5)
                    .forEach(id -> controller.perform(new Choose(
                            edition.deck().ref(edition.deck().card(id).orElseThrow()))));
            Texts texts = new Texts(Language.ofCode(args.get(1)).orElseThrow());
            PresenterView[] view = new PresenterView[1];
            view[0] = new PresenterView(
                    new SessionConnection(controller, new Lifetime()),
                    texts,
                    new Asked() {
                        @Override
                        public Node settings() {
                            return new SettingsPane(settings, texts);
                        }

                        @Override
                        public void toggleTheme() {
                            themes.themeProperty()
                                    .set(themes.themeProperty().get().other());
                        }

                        @Override
                        void asked(String what) {
                            view[0].tell(Banner.Tone.SUCCESS, what);
                        }
                    },
                    new Timing(Clock.systemDefaultZone(), Alarm::new, new Alarm()),
                    PresenterSettings.of(settings, new Lifetime()));
            Scene scene = new Scene(view[0], Double.parseDouble(size[0]), Double.parseDouble(size[1]));
            scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.F11) {
                    journal.fail(JournalException.Reason.LOCKED);
                } else if (key.getCode() == KeyCode.F12) {
                    journal.mend();
                }
            });
            themes.style(scene);
            stage.setTitle("Driehoek");
            stage.setScene(scene);
            stage.show();
            view[0].focusCard();
        }

        @Override
        public void stop() {
            io.shutdownNow();
        }
    }

    /** An alarm of the toolkit's. */
    private static final class Alarm implements Typing.Alarm {
        private final PauseTransition pause = new PauseTransition();

        @Override
        public void set(Duration after, Runnable action) {
            pause.stop();
            pause.setDuration(javafx.util.Duration.millis(after.toMillis()));
            pause.setOnFinished(_ -> action.run());
            pause.playFromStart();
        }

        @Override
        public void cancel() {
            pause.stop();
        }
    }
}
