package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What stands above takes no room from the parts that they need. */
class HeadedPageTest {
    private final Region card = sized(300, 160);
    private final Region writing = sized(250, 700);
    private final Sides sides = new Sides(card, card, writing);
    private final Region head = sized(0, 120);
    private final HeadedPage page = new HeadedPage(sides, head);

    private static Region sized(double wide, double high) {
        Region region = new Region();
        region.setMinSize(wide, wide == 0 ? high : 100);
        region.setPrefSize(wide, high);
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return region;
    }

    private void lay(double width, double height) {
        page.resize(width, page.getHeight()); // it is asked how high it has to be once it has a width
        page.resize(width, Math.max(height, page.minHeight(-1)));
        page.layout();
        sides.layout();
    }

    @Test
    void inAHighWindowThePartsHaveAllThatIsBelowTheHead() {
        lay(900, 600);
        assertThat(page.getHeight()).isEqualTo(600);
        assertThat(sides.getLayoutY()).isEqualTo(120);
        assertThat(writing.getHeight()).isEqualTo(480);
    }

    @Test
    void inALowOneAllIsOnePageToScrollIn() {
        lay(900, 150);
        assertThat(page.getHeight()).isEqualTo(120 + 100);
    }

    @Test
    void soItIsWhereThePartsAreBelowEachOther() {
        lay(500, 400);
        assertThat(writing.getWidth()).isEqualTo(500);
        assertThat(writing.getLayoutY()).isEqualTo(310);
        assertThat(page.getHeight()).isEqualTo(120 + 310 + 700);
    }
}
