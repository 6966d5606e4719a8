package nl.driehoek.ui.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.theme.Styles;

/** A picture of all screens as they lie beside each other, in proportion, each with a word on it. */
final class ScreenMap extends Region {
    private static final double GAP = 3;

    private final List<Area> screens = new ArrayList<>();

    ScreenMap() {
        getStyleClass().add("screen-map");
    }

    /** Draws another screen. */
    void add(Area screen, String word, boolean choice) {
        Label label = new Label(word);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().add(choice ? "screen-choice" : "screen-desk");
        if (!choice) {
            label.getStyleClass().add(Styles.MUTED);
        }
        screens.add(screen);
        getChildren().add(label);
    }

    @Override
    protected void layoutChildren() {
        Area whole = screens.stream().reduce(Area::around).orElseThrow();
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        double scale = Math.min(width / whole.width(), height / whole.height());
        double left = (getWidth() - whole.width() * scale) / 2;
        double top = (getHeight() - whole.height() * scale) / 2;
        for (int i = 0; i < screens.size(); i++) {
            Area screen = screens.get(i);
            getManagedChildren()
                    .get(i)
                    .resizeRelocate(
                            snapPositionX(left + (screen.x() - whole.x()) * scale),
                            snapPositionY(top + (screen.y() - whole.y()) * scale),
                            screen.width() * scale - GAP,
                            screen.height() * scale - GAP);
        }
    }
}
