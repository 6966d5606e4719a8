package nl.driehoek.ui.projector;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.WallPlace;
import nl.driehoek.ui.theme.ThemeManager;

/** What fills the room's screen, or the desk's where there is no other. Lives on the FX thread. */
public final class ProjectorWindow {
    private final ProjectorView view;
    private final ThemeManager themes;
    private final String wayBack;
    private final Window desk;
    private final Runnable back;
    private WallPlace place = new WallPlace.Hidden(WallPlace.Why.NO_SCREEN);
    private Optional<ScreenCover> cover = Optional.empty();
    private Optional<WayBack> hint = Optional.empty();
    private boolean pressed;

    /**
     * A window that is not on screen yet.
     *
     * @param themes of the wall, which may differ from the desk's
     * @param desk the facilitator's window
     * @param back called when somebody asks for the desk that the wall lies over
     */
    public ProjectorWindow(ProjectorView view, ThemeManager themes, Texts texts, Window desk, Runnable back) {
        this.view = view;
        this.themes = themes;
        this.desk = desk;
        this.back = back;
        wayBack = texts.get(WindowText.WAY_BACK);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
    }

    /** Goes there at once; nothing happens where it already is. */
    public void put(WallPlace there) {
        if (there.equals(place)) {
            return;
        }
        place = there;
        takeAway();
        switch (there) {
            case WallPlace.OtherScreen(Area screen) ->
                cover = Optional.of(ScreenCover.show(view, screen, desk, themes));
            case WallPlace.Full(Area screen) -> layOver(screen);
            case WallPlace.Ask _, WallPlace.Hidden _ -> {}
        }
    }

    /** Says on a wall that lies over the desk how to take it away. */
    public void tellWayBack() {
        hint.ifPresent(WayBack::tell);
    }

    /** Whether it lies over the facilitator's window. */
    public boolean isOverDesk() {
        return place instanceof WallPlace.Full;
    }

    /** Whether it is on screen and the mouse was pressed on it last, as far as {@link #pressedElsewhere} was told. */
    public boolean wasPressedLast() {
        return pressed && cover.isPresent();
    }

    /** Somebody turned to another window. */
    public void pressedElsewhere() {
        pressed = false;
    }

    private void layOver(Area screen) {
        WayBack way = new WayBack(view, wayBack, back);
        hint = Optional.of(way);
        cover = Optional.of(ScreenCover.show(way, screen, desk, themes));
        way.tell();
    }

    private void takeAway() {
        cover.ifPresent(ScreenCover::hide);
        hint.ifPresent(WayBack::release);
        cover = Optional.empty();
        hint = Optional.empty();
        pressed = false;
    }
}
