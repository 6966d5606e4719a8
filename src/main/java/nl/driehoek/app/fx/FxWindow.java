package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.cli.Window;
import nl.driehoek.app.rehearsal.Rehearsal;
import nl.driehoek.app.start.FontFiles;
import nl.driehoek.app.start.Prefetched;
import nl.driehoek.app.start.StartCache;
import nl.driehoek.app.start.Toolkit;
import nl.driehoek.control.Found;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.store.deckfile.ProgramDeck;
import nl.driehoek.store.decklayer.LayerFolder;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Fonts;
import org.slf4j.LoggerFactory;

/**
 * Opens the program's windows and comes back when the last one is closed and all is on disk. What the first picture needs is
 * fetched side by side: the toolkit, the decks, the settings and the typefaces.
 */
public final class FxWindow implements Window {
    private final Optional<Rehearsal> rehearsal;
    private Optional<Toolkit> toolkit = Optional.empty();

    /** A window for a person. */
    public FxWindow() {
        this(Optional.empty());
    }

    private FxWindow(Optional<Rehearsal> rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Its exit code is 1 where not all could be done. */
    @Override
    public Window rehearsing() {
        return new FxWindow(Optional.of(new Rehearsal(new FxAlarm())));
    }

    @Override
    public void begin() {
        toolkit = Optional.of(new Toolkit());
    }

    @Override
    public int open(StartOptions options) {
        try (Services services = new Services(options.data().path(), new FxExecutor())) {
            open(services, options);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rehearsal.filter(played -> !played.isDone()).isPresent() ? 1 : 0;
    }

    private void open(Services services, StartOptions options) throws InterruptedException {
        Prefetched<Map<String, String>> settings =
                services.prefetched(services.journal().settings()::all);
        Prefetched<Found> decks = new Prefetched<>(() -> services.known(decks(options)), FxWindow::aside);
        Path fonts = options.data().fonts();
        FontFiles.keepIn(fonts);
        toolkit.orElseGet(Toolkit::new).await();
        Fonts.load(fonts);
        Map<String, String> kept = known(settings);
        boolean all = Settings.hasOtherLetters(kept);
        if (all) {
            Fonts.loadRest(fonts);
        }
        CountDownLatch seen = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        services.fx()
                .execute(() -> new MainWindow(services, options, Preferences.of(kept), decks, () -> {
                            Platform.exit();
                            seen.countDown();
                            closed.countDown();
                        })
                        .show(seen::countDown));
        rehearsal.ifPresent(played -> services.fx().execute(played::begin));
        seen.await();
        if (!all) {
            Fonts.loadRest(fonts);
        }
        FontFiles.mendIn(fonts);
        StartCache.check();
        closed.await();
    }

    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "decks");
        thread.setDaemon(true);
        thread.start();
    }

    private static Found decks(StartOptions options) {
        DeckFolder.Result result = DeckFolder.read(options.deckFolders());
        LayerFolder.Result layers = LayerFolder.read(List.of(options.data().decks()), result.editions());
        List<DeckProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(layers.problems());
        return new Found(result.editions(), ProgramDeck.editions(), layers.layers(), problems);
    }

    private static Map<String, String> known(Prefetched<Map<String, String>> settings) {
        try {
            return settings.call();
        } catch (Exception e) {
            LoggerFactory.getLogger(FxWindow.class).warn("The settings could not be read", e);
            return Map.of();
        }
    }
}
