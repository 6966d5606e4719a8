package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Buttons stand beside words as long as those can be read, and else below them. */
class WordsRowTest {
    private final Region words = sized(200, 100, 20);
    private final Region one = sized(80, 80, 30);
    private final Region other = sized(90, 90, 30);
    private final WordsRow row = new WordsRow(words);

    WordsRowTest() {
        row.setSpacing(10);
        row.offer(List.of(one, other));
    }

    private static Region sized(double width, double least, double height) {
        Region region = new Region();
        region.setPrefSize(width, height);
        region.setMinSize(least, height);
        region.setMaxHeight(height);
        return region;
    }

    private void lay(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    @Test
    void thereIsOneLineWhereTheWordsHaveRoom() {
        lay(400);
        assertThat(row.getHeight()).isEqualTo(30);
        assertThat(words.getWidth()).isEqualTo(400 - 80 - 90 - 20);
        assertThat(one.getLayoutX()).isEqualTo(220);
    }

    @Test
    void whereTheyWouldBeTooNarrowTheButtonsAreBelow() {
        lay(250);
        assertThat(row.getHeight()).isEqualTo(20 + 10 + 30);
        assertThat(words.getWidth()).isEqualTo(250);
        assertThat(List.of(one.getLayoutX(), one.getLayoutY(), other.getLayoutX(), other.getLayoutY()))
                .containsExactly(0.0, 30.0, 90.0, 30.0);
    }

    @Test
    void wordsBelowAreAsHighAsTheirLines() {
        Region sentence = new Region() {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return width < 0 || width >= 300 ? 20 : 40;
            }
        };
        sentence.setPrefWidth(300);
        sentence.setMinWidth(60);
        row.offer(List.of(sentence));
        lay(250);
        assertThat(sentence.getWidth()).isEqualTo(250);
        assertThat(sentence.getHeight()).isEqualTo(40);
        assertThat(row.getHeight()).isGreaterThanOrEqualTo(sentence.getLayoutY() + 40);
        assertThat(row.minWidth(-1)).isEqualTo(90);
    }

    @Test
    void buttonsThatDoNotFitBesideEachOtherAreBelowEachOther() {
        lay(120);
        assertThat(other.getLayoutX()).isZero();
        assertThat(other.getLayoutY()).isGreaterThanOrEqualTo(one.getLayoutY() + 30);
        assertThat(row.getHeight()).isGreaterThanOrEqualTo(other.getLayoutY() + 30);
        assertThat(row.minWidth(-1)).isEqualTo(90);
    }
}
