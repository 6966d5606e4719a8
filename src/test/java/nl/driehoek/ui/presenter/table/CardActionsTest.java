package nl.driehoek.ui.presenter.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every button under the card can be seen, however little room there is. */
class CardActionsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(doubles = {370, 450, 560, 800})
    void noButtonIsCutOff(double width) throws Exception {
        List<Double> edges = WaitForAsyncUtils.asyncFx(() -> edges(width)).get(20, TimeUnit.SECONDS);
        assertThat(edges).isSorted().allMatch(edge -> edge <= width);
    }

    /** Where the buttons end, from left to right. */
    private static List<Double> edges(double width) {
        List<Button> buttons = Stream.of("Vorige", "Sla over", "", "Trek een kaart", "Volgende pagina")
                .map(words -> Buttons.worded(Feather.X, words, () -> {}))
                .toList();
        VBox stage = new VBox(
                new CardActions(buttons.get(0), buttons.get(1), buttons.get(2), buttons.get(3), buttons.get(4)));
        Scene scene = new Scene(stage, width, 200);
        new ThemeManager(ColourScheme.LIGHT).style(scene);
        for (int pass = 0; pass < 3; pass++) {
            stage.applyCss();
            stage.layout();
        }
        return buttons.stream()
                .map(button -> button.localToScene(button.getLayoutBounds()).getMaxX())
                .toList();
    }
}
