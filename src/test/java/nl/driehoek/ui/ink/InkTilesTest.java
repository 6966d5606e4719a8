package nl.driehoek.ui.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ui.theme.Theme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class InkTilesTest {
    private static final int WIDTH = 900;
    private static final int EDGE = 10;
    private static final int HEIGHT = 300;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** What was seen on a card full of ink: a grid of light lines. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75})
    void noLineIsSeenWhereTilesMeetWhereverTheCardLies(double offset) {
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> snapshot(offset));
        Color ink = picture.getPixelReader().getColor(EDGE + 100, EDGE + HEIGHT);
        assertThat(ink)
                .as("ink and not paper")
                .isNotEqualTo(picture.getPixelReader().getColor(400, 800));
        for (int x = 60; x < WIDTH - 60; x++) {
            assertThat(picture.getPixelReader().getColor(EDGE + x, EDGE + HEIGHT))
                    .as("at %d", x)
                    .isEqualTo(ink);
        }
    }

    private static WritableImage snapshot(double offset) {
        InkView view = new InkView();
        Pane card = new Pane(view);
        Scene scene = new Scene(card, WIDTH + 2 * EDGE, WIDTH);
        new ThemeManager(Theme.LIGHT).style(scene);
        view.over(new BoundingBox(EDGE + offset, EDGE + offset, WIDTH, WIDTH * 2 / 3.0));
        view.show(Drawing.of(List.of(stroke())));
        card.applyCss();
        card.layout();
        return scene.snapshot(null);
    }

    private static Mark stroke() {
        double y = HEIGHT / (double) WIDTH;
        return new Mark.Stroke(1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.BROAD, Points.of(0.02, y, 0.5, y, 0.98, y));
    }
}
