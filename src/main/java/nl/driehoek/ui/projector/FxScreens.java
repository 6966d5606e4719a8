package nl.driehoek.ui.projector;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.ScreenInfo;
import nl.driehoek.ui.projector.screens.ScreenLayout;
import nl.driehoek.ui.projector.screens.Screens;

/** The screens of this machine as the toolkit tells of them, for as long as the program runs. Lives on the FX thread. */
public final class FxScreens implements ScreenLayout {
    private final ReadOnlyObjectWrapper<Screens> screens = new ReadOnlyObjectWrapper<>(this, "screens", now());

    /** Starts to listen to the toolkit, which must run. */
    public FxScreens() {
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> screens.set(now()));
    }

    @Override
    public ObservableValue<Screens> screens() {
        return screens.getReadOnlyProperty();
    }

    private static Screens now() {
        return new Screens(Screen.getScreens().stream().map(FxScreens::info).toList());
    }

    private static ScreenInfo info(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        Area area = new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        return new ScreenInfo(area, screen.getOutputScaleX(), screen.equals(Screen.getPrimary()));
    }
}
