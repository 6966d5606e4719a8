package nl.driehoek.ui.library.forget;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.driehoek.control.forget.Waiting;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** How far forgetting is, with a button that stops it for as long as nothing has been changed. */
public final class BusyPane extends VBox implements Waiting {
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private volatile boolean stopped;

    /** At its beginning. */
    public BusyPane(Texts texts) {
        stop = Parts.button(texts.get(ForgetText.STOP), this::stop);
        stop.setId("stop-forgetting");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get(ForgetText.BUSY));
        getStyleClass().add("forget-pane");
        getChildren().setAll(Parts.label(texts.get(ForgetText.BUSY)), bar, stop);
    }

    @Override
    public void at(double part, boolean changed) {
        bar.setProgress(part);
        Styles.there(stop, !changed);
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void requestFocus() {
        stop.requestFocus();
    }

    private void stop() {
        stopped = true;
        stop.setDisable(true);
    }
}
