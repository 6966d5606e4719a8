package nl.driehoek.app.start;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import nl.driehoek.app.platform.LogFile;
import nl.driehoek.ui.text.ToolkitShaping;
import nl.driehoek.ui.theme.ColourScheme;

/** The window toolkit, started on a thread of its own so that the rest of the start goes on meanwhile. */
public final class Toolkit {
    /**
     * Up to this size, in pixels, the toolkit keeps a picture of each letter; larger ones it draws anew each time. Its own
     * limit of 80 leaves out the letters of a question on a wall, which then take most of the time of each picture.
     */
    private static final String LARGEST_GLYPH = "prism.fontSizeLimit";

    private final FutureTask<Void> start = new FutureTask<>(Toolkit::start, null);

    /** Begins to start it; once in the life of the program. */
    public Toolkit() {
        Thread thread = new Thread(start, "toolkit");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Comes back when the toolkit runs.
     *
     * @throws RuntimeException or an {@link Error} that it failed with, as where there is no screen
     */
    public void await() throws InterruptedException {
        try {
            start.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case Error error -> throw error;
            case RuntimeException known -> known;
            default -> new CompletionException(cause);
        };
    }

    private static void start() {
        if (System.getProperty(LARGEST_GLYPH) == null) {
            System.setProperty(LARGEST_GLYPH, "160");
        }
        LogFile.quietToolkit();
        Platform.startup(() -> {
            LogFile.hearToolkit();
            RestingTimer.use();
            Platform.setImplicitExit(false);
            Application.setUserAgentStylesheet(ColourScheme.LIGHT.baseStylesheet(false));
            ToolkitShaping.mend();
        });
    }
}
