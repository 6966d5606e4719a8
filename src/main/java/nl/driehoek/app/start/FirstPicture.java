package nl.driehoek.app.start;

import java.time.Duration;
import javafx.util.Subscription;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Typing.Alarm;

/**
 * Holds back a window until the decks and the earlier sessions have been read, so that its first picture is the whole one and
 * nothing is laid out twice. Where that takes long the window appears without them, and says that they are on their way.
 */
public final class FirstPicture {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LibraryController library;
    private final Alarm alarm;
    private final Runnable appear;
    private Subscription waiting = Subscription.EMPTY;
    private boolean shown;

    private FirstPicture(LibraryController library, Alarm alarm, Runnable appear) {
        this.library = library;
        this.alarm = alarm;
        this.appear = appear;
    }

    /**
     * Has the window appear in time, once. On the FX thread.
     *
     * @param alarm tells when to wait no longer
     * @param appear shows the window
     */
    public static void of(LibraryController library, Alarm alarm, Runnable appear) {
        FirstPicture picture = new FirstPicture(library, alarm, appear);
        alarm.set(PATIENCE, picture::show);
        picture.waiting = Subscription.combine(
                library.libraryProperty().subscribe(_ -> picture.look()),
                library.earlierProperty().subscribe(_ -> picture.look()));
    }

    private void look() {
        if (library.libraryProperty().get().isPresent()
                && library.earlierProperty().get().isPresent()) {
            alarm.cancel();
            show();
        }
    }

    private void show() {
        waiting.unsubscribe();
        if (!shown) {
            shown = true;
            appear.run();
        }
    }
}
