package nl.driehoek.app.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The only door to the FX thread: runs work there, at once where it comes from there. */
final class FxExecutor implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
