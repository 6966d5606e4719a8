package nl.driehoek.ui.card;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.Texts;

/**
 * Pictures of cards that may come next in a view, painted while nothing happens: a key then finds on it what would have to be
 * made, laid out and painted first. Each is what the view itself would paint, at the same size and in the same looks, and is
 * thrown away where these change. Lives on the FX thread.
 */
public final class PaintedAhead {
    /** What can come next, and what was just seen. */
    private static final int MOST = 4;

    private static final Duration REST = Duration.ofMillis(150);
    private static final Duration BETWEEN = Duration.ofMillis(40);

    private final CardView view;
    private final CardView twin;
    private final BiConsumer<Duration, Runnable> later;
    private final Map<Place, Optional<Pixels>> pictures =
            new LinkedHashMap<>(MOST, 1, true); // empty where one would not help
    private WritableImage painted = new WritableImage(1, 1);
    private Pixels.Screen screen = Pixels.NONE.screen();
    private Supplier<List<ShownCard>> wanted = List::of;

    /**
     * What a picture was made for.
     *
     * @param pixels how many pixels of the screen lie along one of the toolkit's
     * @param timed whether room is left for a clock
     */
    record Place(ShownCard face, double width, double height, double pixels, boolean upright, boolean timed) {}

    /**
     * Pictures for a view.
     *
     * @param looks gives a window the looks of the one that the view is in, now and whenever they change
     * @param later does something on the FX thread after a while, unless it is given something else meanwhile
     */
    public PaintedAhead(CardView view, Texts texts, Consumer<Scene> looks, BiConsumer<Duration, Runnable> later) {
        this.view = view;
        this.later = later;
        twin = CardView.flat(texts);
        twin.setManaged(false);
        Scene unseen = new Scene(new Pane(twin));
        looks.accept(unseen);
        unseen.getStylesheets().addListener((ListChangeListener<String>) _ -> forget());
        view.paintAhead(this);
    }

    /** Paints these soon, one after the other, in place of what was still to be painted; which they are is asked then. */
    public void prepare(Supplier<List<ShownCard>> next) {
        wanted = next;
        later.accept(REST, this::paintNext);
    }

    /** The picture for a place, if it is there. It is another one after the next call. */
    Optional<Image> picture(Place place) {
        return pictures.getOrDefault(place, Optional.empty()).map(this::onScreen);
    }

    private Image onScreen(Pixels pixels) {
        screen = screen.fits(pixels) ? screen : pixels.screen();
        return screen.show(pixels);
    }

    private void forget() {
        pictures.clear();
        view.stand();
    }

    private void paintNext() {
        if (view.isOnScreen()) {
            List<ShownCard> faces = wanted.get();
            wanted = () -> faces;
            faces.stream()
                    .map(view::place)
                    .filter(place -> pictures.get(place) == null)
                    .findFirst()
                    .ifPresent(this::keep);
        }
    }

    private void keep(Place place) {
        if (pictures.size() == MOST) {
            pictures.remove(pictures.keySet().iterator().next());
        }
        paint(place);
        pictures.put(place, isIllustrated(place) ? Optional.empty() : Optional.of(Pixels.of(painted)));
        later.accept(BETWEEN, this::paintNext);
    }

    /** Its picture comes when it is decoded; that it was shown here has had it decoded at this size. */
    private static boolean isIllustrated(Place place) {
        return place.face().card().parts().stream().anyMatch(Part.Picture.class::isInstance);
    }

    private void paint(Place place) {
        twin.mayStandUpright(place.upright());
        twin.leaveRoomForClock(place.timed());
        twin.resize(place.width(), place.height());
        twin.show(place.face());
        double width = Math.ceil(place.width() * place.pixels());
        double height = Math.ceil(place.height() * place.pixels());
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(Transform.scale(place.pixels(), place.pixels()));
        how.setViewport(new Rectangle2D(0, 0, width, height));
        boolean fits = painted.getWidth() == width && painted.getHeight() == height;
        painted = twin.snapshot(how, fits ? painted : null);
    }
}
