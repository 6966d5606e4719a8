package nl.driehoek.ui.projector;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.WallPlace;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * The window for the room. Where it fills a screen it does so without the toolkit's full screen, which any Escape would
 * end and which only one window can have. It leaves the keyboard to the desk, and passes on keys that come to it.
 */
public final class ProjectorWindow {
    private static final double SMALL_WIDTH = 480;
    private static final double SMALL_HEIGHT = 300;
    private static final double LEAST = 160;

    private final Scene scene;
    private final String title;
    private final Stage desk;
    private final Runnable closed;
    private WallPlace place = new WallPlace.Hidden(WallPlace.Why.NO_SCREEN);
    private Optional<Stage> stage = Optional.empty();

    /**
     * A window that is not on screen yet.
     *
     * @param themes of the wall, which may differ from the desk's
     * @param desk the facilitator's window
     * @param closed called when somebody closes the wall by hand
     */
    public ProjectorWindow(ProjectorView view, ThemeManager themes, Texts texts, Stage desk, Runnable closed) {
        this.desk = desk;
        this.closed = closed;
        scene = new Scene(view, SMALL_WIDTH, SMALL_HEIGHT);
        title = texts.get(CardText.WALL_WINDOW);
        themes.style(scene);
        scene.addEventFilter(KeyEvent.ANY, this::passOn);
    }

    /** Goes there at once; nothing happens where it already is. */
    public void put(WallPlace there) {
        if (there.equals(place)) {
            return;
        }
        place = there;
        hide();
        switch (there) {
            case WallPlace.Cover(Area screen) -> show(covering(screen));
            case WallPlace.Full(Area screen) -> {
                Stage full = covering(screen);
                full.setAlwaysOnTop(true);
                show(full);
            }
            case WallPlace.Free _ -> show(small());
            case WallPlace.Ask _, WallPlace.Hidden _ -> {}
        }
    }

    private void hide() {
        stage.ifPresent(old -> {
            old.hide();
            old.setScene(null);
        });
        stage = Optional.empty();
    }

    private void show(Stage next) {
        stage = Optional.of(next);
        next.setTitle(title);
        next.setScene(scene);
        next.setOnCloseRequest(_ -> closed.run());
        next.show();
        desk.requestFocus();
    }

    private Stage covering(Area screen) {
        Stage covering = new Stage(StageStyle.UNDECORATED);
        covering.setX(screen.x());
        covering.setY(screen.y());
        covering.setWidth(screen.width());
        covering.setHeight(screen.height());
        covering.focusedProperty().subscribe(focused -> {
            if (focused) {
                desk.requestFocus();
            }
        });
        scene.setCursor(Cursor.NONE);
        return covering;
    }

    /** In the lower right corner of the desk's screen, above the desk. */
    private Stage small() {
        Stage small = new Stage(StageStyle.DECORATED);
        small.initOwner(desk);
        small.setMinWidth(LEAST);
        small.setMinHeight(LEAST);
        small.setWidth(SMALL_WIDTH);
        small.setHeight(SMALL_HEIGHT);
        Screen.getScreensForRectangle(desk.getX(), desk.getY(), desk.getWidth(), desk.getHeight()).stream()
                .findFirst()
                .map(Screen::getVisualBounds)
                .ifPresent(screen -> intoCorner(small, screen));
        scene.setCursor(Cursor.DEFAULT);
        return small;
    }

    private static void intoCorner(Stage small, Rectangle2D screen) {
        small.setX(screen.getMaxX() - SMALL_WIDTH);
        small.setY(screen.getMaxY() - SMALL_HEIGHT);
    }

    /** A clicker types into whatever window has the keyboard; its keys are meant for the desk. */
    private void passOn(KeyEvent key) {
        Scene there = desk.getScene();
        Node target = Optional.ofNullable(there.getFocusOwner()).orElse(there.getRoot());
        Event.fireEvent(target, key.copyFor(target, target));
        key.consume();
    }
}
