package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What stands at both ends of a line goes to lines of its own where there is no room, so that nothing is cut off. */
class EndsRowTest {
    private final Region name = sized(100);
    private final Region ways = sized(150);
    private final Region find = sized(120);
    private final Region help = sized(40);
    private final EndsRow row = new EndsRow(List.of(name, ways), List.of(find, help));

    private static Region sized(double width) {
        Region region = new Region();
        region.setMinSize(width, 30);
        region.setPrefSize(width, 30);
        region.setMaxSize(width, 30);
        return region;
    }

    private void lay(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
        row.getChildren().forEach(end -> ((Region) end).layout());
    }

    private double right(Region node) {
        return node.getParent().getLayoutX() + node.getLayoutX() + node.getWidth();
    }

    private double top(Region node) {
        return node.getParent().getLayoutY() + node.getLayoutY();
    }

    @Test
    void bothAreOnOneLineWhereTheyFit() {
        lay(600);
        assertThat(row.getHeight()).isEqualTo(30);
        assertThat(name.getParent().getLayoutX()).isZero();
        assertThat(right(help)).isEqualTo(600);
    }

    /** A group that is wide by itself is not asked how it would be in lines of the toolkit's own choice. */
    @Test
    void oneLineIsOneLineHighHoweverWide() {
        EndsRow wide = new EndsRow(List.of(sized(300), sized(300)), List.of(sized(250), sized(250)));
        assertThat(wide.prefHeight(1200)).isEqualTo(30);
        assertThat(wide.prefHeight(-1)).isEqualTo(30);
    }

    @Test
    void whereTheyDoNotFitTheSecondIsBelow() {
        lay(300);
        assertThat(row.getHeight()).isEqualTo(60);
        assertThat(top(find)).isEqualTo(30);
        assertThat(right(help)).isEqualTo(300);
    }

    @Test
    void nothingIsCutOffAsLongAsTheWidestFits() {
        assertThat(row.minWidth(-1)).isEqualTo(150);
        for (int width = 150; width < 700; width++) {
            lay(width);
            assertThat(List.of(name, ways, find, help)).allMatch(node -> right(node) <= row.getWidth());
        }
    }

    /** On a screen at 150 % a control of 33 is as wide as 50 pixels, and not 49.5; what stood last was on a line of its own. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    void oneLineStaysOneLineHoweverManyPixelsOfTheScreenAreOneOfTheToolkits(double scale) throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            EndsRow many = new EndsRow(
                    List.of(sized(101)), List.of(sized(33), sized(33), sized(35), sized(33), sized(39), sized(33)));
            Stage window = new Stage();
            window.setScene(new Scene(many, 800, 100));
            window.show();
            window.setRenderScaleX(scale); // the screen's own comes when it is shown
            window.setRenderScaleY(scale);
            many.requestLayout();
            many.layout();
            FlowPane end = (FlowPane) many.getChildren().getLast();
            end.layout();
            window.hide();
            assertThat(end.getChildren())
                    .extracting(Node::getLayoutY)
                    .allMatch(y -> y.equals(end.getChildren().getFirst().getLayoutY()));
        });
    }
}
