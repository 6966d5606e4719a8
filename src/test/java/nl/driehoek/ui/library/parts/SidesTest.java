package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Nothing gets narrower than it can be read; what has no room beside the rest is below it. */
class SidesTest {
    private final Region card = sized(300, 500, 200);
    private final Region writing = sized(250, 250, 700);
    private final Sides sides = new Sides(card, card, writing);

    private static Region sized(double least, double width, double height) {
        Region region = new Region();
        region.setMinSize(least, 10);
        region.setPrefSize(width, height);
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return region;
    }

    private void lay(double width, double height) {
        sides.resize(width, Math.max(height, sides.minHeight(width)));
        sides.layout();
    }

    @Test
    void thereAreColumnsWhereAllHaveRoom() {
        lay(900, 600);
        assertThat(sides.getHeight()).isEqualTo(600);
        assertThat(card.getWidth()).isEqualTo(650);
        assertThat(writing.getLayoutX()).isEqualTo(650);
        assertThat(writing.getHeight()).isEqualTo(600);
        assertThat(sides.minHeight(-1)).isLessThan(600);
    }

    @Test
    void elseOneIsBelowTheOtherAndThePageIsAsHighAsBoth() {
        lay(500, 400);
        assertThat(card.getWidth()).isEqualTo(500);
        assertThat(card.getHeight()).isEqualTo(310);
        assertThat(writing.getLayoutX()).isZero();
        assertThat(writing.getLayoutY()).isEqualTo(310);
        assertThat(writing.getWidth()).isEqualTo(500);
        assertThat(sides.getHeight()).isEqualTo(310 + 700);
        assertThat(sides.minHeight(-1))
                .as("so that there is a bar to scroll with")
                .isEqualTo(310 + 700);
    }

    @Test
    void itNeedsNoMoreRoomThanItsWidestPart() {
        assertThat(sides.minWidth(-1)).isEqualTo(300);
    }
}
