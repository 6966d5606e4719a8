package nl.driehoek.ui.projector;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Popup;
import javafx.stage.Window;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * Something that fills a screen. It is a popup: window managers leave those where they are, so that none can move it to
 * the desk when its screen goes, and they never take the keyboard.
 */
final class ScreenCover {
    private final Popup popup = new Popup();

    private ScreenCover() {}

    /**
     * Fills a screen with this at once.
     *
     * @param owner the window without which it goes away too
     */
    static ScreenCover show(Node content, Area screen, Window owner, ThemeManager themes) {
        ScreenCover cover = new ScreenCover();
        cover.popup.setAutoFix(false);
        cover.popup.setHideOnEscape(false);
        cover.popup.getContent().add(exactly(content, screen));
        cover.popup.getScene().setCursor(Cursor.NONE);
        cover.popup.show(owner, screen.x(), screen.y());
        themes.style(cover.popup.getScene()); // a popup takes over the looks of its owner when it is shown
        return cover;
    }

    /** Takes it away; what it showed can be shown elsewhere. */
    void hide() {
        popup.hide();
        popup.getContent().clear();
    }

    /** At the size of the screen; a popup would grow by the shadows that reach over its edge. */
    private static Node exactly(Node content, Area screen) {
        StackPane frame = new StackPane(content);
        frame.setMinSize(screen.width(), screen.height());
        frame.setMaxSize(screen.width(), screen.height());
        frame.setClip(new Rectangle(screen.width(), screen.height()));
        return frame;
    }
}
