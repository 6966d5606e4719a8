package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What fills a screen has its own looks, whatever those of the window are that it goes with. */
@ExtendWith(ApplicationExtension.class)
class ScreenCoverTest {
    private final Settings settings = new Settings(Map.of("theme", "light", "wall-theme", "dark"), false);
    private Stage desk;
    private ScreenCover cover;

    @Start
    void start(Stage stage) {
        desk = stage;
        stage.setScene(new Scene(new Region(), 600, 400));
        settings.desk().style(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(cover::hide);
    }

    @Test
    void theWallKeepsItsColoursBesideADeskOfOthers(FxRobot robot) {
        robot.interact(() -> cover = ScreenCover.show(new Region(), new Area(0, 0, 300, 100), desk, settings.wall()));
        assertThat(Window.getWindows())
                .filteredOn(PopupWindow.class::isInstance)
                .singleElement()
                .satisfies(wall -> assertThat(wall.getScene().getStylesheets())
                        .anyMatch(sheet -> sheet.endsWith("tokens-dark.css"))
                        .noneMatch(sheet -> sheet.endsWith("tokens-light.css")));
    }
}
