package nl.driehoek.app.fx;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.cli.Window;
import nl.driehoek.ui.text.ToolkitShaping;
import nl.driehoek.ui.theme.Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the program's windows and comes back when the last one is closed and all is on disk. */
public final class FxWindow implements Window {
    private static final Logger LOG = LoggerFactory.getLogger(FxWindow.class);

    /**
     * Up to this size, in pixels, the toolkit keeps a picture of each letter; larger ones it draws anew each time. Its own
     * limit of 80 leaves out the letters of a question on a wall, which then take most of the time of each picture.
     */
    private static final String LARGEST_GLYPH = "prism.fontSizeLimit";

    @Override
    public int open(StartOptions options) {
        CountDownLatch closed = new CountDownLatch(1);
        if (System.getProperty(LARGEST_GLYPH) == null) {
            System.setProperty(LARGEST_GLYPH, "160");
        }
        // Fails where there is no screen; nothing that would have to be ended has begun then.
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            ToolkitShaping.mend();
        });
        try (Services services = new Services(options.data().path(), new FxExecutor())) {
            services.fx().execute(() -> begin(services, options, closed::countDown));
            FontFiles.keepIn(options.data().fonts());
            Fonts.load(options.data().fonts());
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void begin(Services services, StartOptions options, Runnable closed) {
        services.background()
                .run(
                        () -> services.journal().settings().all(),
                        settings -> show(services, options, Preferences.of(settings), closed),
                        failure -> {
                            LOG.warn("The settings could not be read", failure);
                            show(services, options, Preferences.of(Map.of()), closed);
                        });
    }

    private static void show(Services services, StartOptions options, Preferences preferences, Runnable closed) {
        new MainWindow(services, options, preferences, () -> {
                    Platform.exit();
                    closed.run();
                })
                .show();
    }
}
