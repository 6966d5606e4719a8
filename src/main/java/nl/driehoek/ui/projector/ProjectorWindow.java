package nl.driehoek.ui.projector;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * The window for the room. It covers the second screen where there is one, without the toolkit's full screen, which any
 * Escape would end; else it is a window like others, to be moved and sized by hand.
 */
public final class ProjectorWindow {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 300;

    private final Scene scene;
    private final String title;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private Stage stage;

    /**
     * A window that is not on screen yet.
     *
     * @param themes of the wall, which may differ from the desk's
     */
    public ProjectorWindow(ProjectorView view, ThemeManager themes, Texts texts) {
        scene = new Scene(view, WIDTH, HEIGHT);
        title = texts.get(CardText.WALL_WINDOW);
        themes.style(scene);
    }

    /** Whether the window is on a screen; false again when the user closes it. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** Puts the window on the second screen, or opens it where there is none; nothing happens when it is open. */
    public void show() {
        if (showing.get()) {
            return;
        }
        Optional<Rectangle2D> second = secondScreen();
        stage = second.isPresent() ? covering(second.get()) : free();
        stage.setTitle(title);
        stage.setScene(scene);
        showing.bind(stage.showingProperty());
        stage.show();
    }

    /** Takes the window off the screen. */
    public void hide() {
        if (stage != null) {
            stage.close();
        }
    }

    private Stage covering(Rectangle2D screen) {
        Stage covering = new Stage(StageStyle.UNDECORATED);
        covering.setX(screen.getMinX());
        covering.setY(screen.getMinY());
        covering.setWidth(screen.getWidth());
        covering.setHeight(screen.getHeight());
        scene.setCursor(Cursor.NONE);
        return covering;
    }

    private Stage free() {
        Stage free = new Stage(StageStyle.DECORATED);
        free.setMinWidth(LEAST_WIDTH);
        free.setMinHeight(LEAST_HEIGHT);
        scene.setCursor(Cursor.DEFAULT);
        return free;
    }

    private static Optional<Rectangle2D> secondScreen() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .map(Screen::getBounds)
                .findFirst();
    }
}
