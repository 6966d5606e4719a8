package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class WrappingTabsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void aTabThatIsNotChosenCanBeReadInAllColours(ColourScheme colours) throws Exception {
        FxToolkit.setupFixture(() -> {
            TabPane tabs = WrappingTabs.let(
                    new TabPane(new Tab("Chosen", new StackPane()), new Tab("Other", new StackPane())));
            Scene scene = new Scene(new StackPane(tabs), 400, 300);
            new ThemeManager(colours).style(scene);
            scene.getRoot().applyCss();
            Label text = new Label("text");
            ((StackPane) scene.getRoot()).getChildren().add(text);
            scene.getRoot().applyCss();
            Label other = (Label) tabs.lookupAll(".tab-head").toArray()[1];
            assertThat((Color) other.getTextFill()).isEqualTo(text.getTextFill());
        });
    }
}
