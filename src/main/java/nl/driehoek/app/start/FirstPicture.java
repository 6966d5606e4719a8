package nl.driehoek.app.start;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Typing.Alarm;

/**
 * Holds back a window until the decks and the earlier sessions have been read, so that its first picture is the whole one and
 * nothing is laid out twice. Where that takes long the window appears without them, and says that they are on their way.
 */
public final class FirstPicture {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAINTED = Duration.ofMillis(400);

    private final Alarm alarm;
    private final Runnable appear;
    private final Runnable seen;
    private Subscription waiting = Subscription.EMPTY;
    private boolean shown;

    private FirstPicture(Alarm alarm, Runnable appear, Runnable seen) {
        this.alarm = alarm;
        this.appear = appear;
        this.seen = seen;
    }

    /**
     * Has the window appear in time, once. On the FX thread.
     *
     * @param alarm tells when to wait no longer
     * @param seen is run when its first picture should be on screen; not where somebody has closed it by then
     */
    public static void of(LibraryController library, Alarm alarm, Stage window, Runnable seen) {
        ObservableValue<Boolean> ready = library.libraryProperty()
                .flatMap(decks -> library.earlierProperty().map(earlier -> decks.isPresent() && earlier.isPresent()));
        of(ready, alarm, window::show, () -> {
            if (window.isShowing()) {
                seen.run();
            }
        });
    }

    /** Does so as soon as it is ready. */
    static void of(ObservableValue<Boolean> ready, Alarm alarm, Runnable appear, Runnable seen) {
        FirstPicture picture = new FirstPicture(alarm, appear, seen);
        alarm.set(PATIENCE, picture::show);
        picture.waiting = ready.subscribe((Boolean now) -> {
            if (now) {
                picture.show();
            }
        });
    }

    private void show() {
        waiting.unsubscribe();
        if (!shown) {
            shown = true;
            appear.run();
            alarm.set(PAINTED, seen);
        }
    }
}
