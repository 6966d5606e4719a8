package nl.driehoek.app.fx;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stands, in the toolkit's units.
 *
 * @param bounds of the window while it is not maximized
 * @param maximized whether it fills its screen
 */
record WindowPlace(Rectangle2D bounds, boolean maximized) {
    private static final double WANTED_WIDTH = 1320;
    private static final double WANTED_HEIGHT = 860;
    private static final double SMALLEST_USE = 480;

    /**
     * Follows a window from now on, and says where it stands: while it fills its screen, with the bounds that it goes back to
     * when it does not.
     */
    static Supplier<WindowPlace> follow(Stage stage) {
        AtomicReference<Rectangle2D> normal = new AtomicReference<>(bounds(stage));
        Runnable look = () -> normal.updateAndGet(last -> stage.isIconified() ? last : normal(stage, last));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.subscribe(look));
        return () -> new WindowPlace(normal(stage, normal.get()), stage.isMaximized());
    }

    private static Rectangle2D normal(Stage stage, Rectangle2D last) {
        Rectangle2D now = bounds(stage);
        boolean fills =
                Screen.getScreensForRectangle(now).stream().anyMatch(screen -> fills(now, screen.getVisualBounds()));
        return stage.isMaximized() || fills ? last : now;
    }

    /** Whether a window covers all of a screen, as it does a moment before it says that it is maximized. */
    static boolean fills(Rectangle2D window, Rectangle2D screen) {
        return window.getWidth() >= screen.getWidth() && window.getHeight() >= screen.getHeight();
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** Reads what {@link #toString()} wrote. */
    static Optional<WindowPlace> parse(String text) {
        try {
            List<Double> numbers =
                    Stream.of(text.split(" ")).limit(4).map(Double::valueOf).toList();
            return numbers.stream().allMatch(Double::isFinite)
                    ? usable(numbers, text.endsWith("max"))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<WindowPlace> usable(List<Double> numbers, boolean maximized) {
        Rectangle2D bounds = new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        boolean usable = bounds.getWidth() >= SMALLEST_USE && bounds.getHeight() >= SMALLEST_USE;
        return usable ? Optional.of(new WindowPlace(bounds, maximized)) : Optional.empty();
    }

    /** Puts a window there, unless the screen that it stood on is gone; then where a first start puts it. */
    void apply(Stage stage) {
        boolean onScreen = !Screen.getScreensForRectangle(bounds).isEmpty();
        if (onScreen) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
            stage.setMaximized(maximized);
        } else {
            first(stage);
        }
    }

    /** Puts a window where it stands at a first start: comfortable, and filling a screen that is too small for that. */
    static void first(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WANTED_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(WANTED_HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() < WANTED_WIDTH || screen.getHeight() < WANTED_HEIGHT);
    }

    @Override
    public String toString() {
        return bounds.getMinX() + " " + bounds.getMinY() + " " + bounds.getWidth() + " " + bounds.getHeight()
                + (maximized ? " max" : "");
    }
}
