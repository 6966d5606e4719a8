package nl.driehoek.ui.projector;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.WallPlace;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * The window for the room: something that fills a screen, or a small window beside the desk, which passes on the keys
 * that come to it. Lives on the FX thread.
 */
public final class ProjectorWindow {
    private static final double SMALL_WIDTH = 480;
    private static final double SMALL_HEIGHT = 300;
    private static final double LEAST = 160;

    private final ProjectorView view;
    private final ThemeManager themes;
    private final String title;
    private final Stage desk;
    private final Runnable closed;
    private WallPlace place = new WallPlace.Hidden(WallPlace.Why.NO_SCREEN);
    private Runnable hide = () -> {};

    /**
     * A window that is not on screen yet.
     *
     * @param themes of the wall, which may differ from the desk's
     * @param desk the facilitator's window
     * @param closed called when somebody closes the wall by hand
     */
    public ProjectorWindow(ProjectorView view, ThemeManager themes, Texts texts, Stage desk, Runnable closed) {
        this.view = view;
        this.themes = themes;
        this.desk = desk;
        this.closed = closed;
        title = texts.get(CardText.WALL_WINDOW);
    }

    /** Goes there at once; nothing happens where it already is. */
    public void put(WallPlace there) {
        if (there.equals(place)) {
            return;
        }
        place = there;
        hide.run();
        hide = () -> {};
        switch (there) {
            case WallPlace.Cover(Area screen) -> cover(screen);
            case WallPlace.Full(Area screen) -> cover(screen);
            case WallPlace.Free _ -> openSmall();
            case WallPlace.Ask _, WallPlace.Hidden _ -> {}
        }
    }

    private void cover(Area screen) {
        hide = ScreenCover.show(view, screen, desk, themes)::hide;
    }

    private void openSmall() {
        Stage small = new Stage(StageStyle.DECORATED);
        Scene scene = new Scene(view, SMALL_WIDTH, SMALL_HEIGHT);
        scene.addEventFilter(KeyEvent.ANY, this::passOn);
        themes.style(scene);
        small.setTitle(title);
        small.setScene(scene);
        small.initOwner(desk);
        small.setMinWidth(LEAST);
        small.setMinHeight(LEAST);
        small.setWidth(SMALL_WIDTH);
        small.setHeight(SMALL_HEIGHT);
        Screen.getScreensForRectangle(desk.getX(), desk.getY(), desk.getWidth(), desk.getHeight()).stream()
                .findFirst()
                .map(Screen::getVisualBounds)
                .ifPresent(screen -> intoCorner(small, screen));
        small.setOnCloseRequest(_ -> closed.run());
        small.show();
        desk.requestFocus();
        hide = () -> {
            small.hide();
            scene.setRoot(new Region());
        };
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
