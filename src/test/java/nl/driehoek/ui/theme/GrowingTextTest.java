package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A field is as high as the text in it. */
class GrowingTextTest {
    private static final String WORDS = "wat ouders ons vertellen over hun kind ";

    private TextArea area;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFieldGrowsWithWhatIsTypedInItAndShrinksAgain() throws Exception {
        FxToolkit.setupStage(this::show);
        assertThat(rowsWith("")).isEqualTo(1);
        assertThat(rowsWith(WORDS)).isEqualTo(1);
        assertThat(rowsWith(WORDS.repeat(4))).isBetween(3, 5);
        assertThat(rowsWith(WORDS.repeat(90))).isEqualTo(6);
        assertThat(rowsWith(WORDS)).isEqualTo(1);
    }

    @Test
    void whatTheFieldAsksForIsNotTakenForTheText() throws Exception {
        FxToolkit.setupStage(stage -> {
            show(stage);
            area.setPromptText("Wat neem je mee?");
        });
        assertThat(rowsWith("")).isEqualTo(1);
        assertThat(rowsWith(WORDS.repeat(4))).isBetween(3, 5);
    }

    @Test
    void aFieldThatBecomesLessWideGrowsWithItsText() throws Exception {
        FxToolkit.setupStage(this::show);
        rowsWith(WORDS);
        double low = area.getHeight();
        WaitForAsyncUtils.asyncFx(() -> area.setMaxWidth(200)).get(10, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> area.getHeight() > low * 1.3);
    }

    private void show(Stage stage) {
        area = new TextArea();
        GrowingText.let(area, 1, 6);
        area.setMaxWidth(420);
        stage.setScene(
                new Scene(new VBox(area), 1000, 1000)); // as large as the screen, as the next test has this stage too
        stage.show();
    }

    private int rowsWith(String text) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> area.setText(text)).get(10, TimeUnit.SECONDS);
        for (int pulse = 0; pulse < 3; pulse++) {
            WaitForAsyncUtils.asyncFx(() -> area.getScene().getRoot().layout()).get(10, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
        return area.getPrefRowCount();
    }
}
