package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.ui.presenter.DeskLayout.Shape;
import nl.driehoek.ui.presenter.DeskLayout.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskLayoutTest {
    @Test
    void whatIsKeptComesBackTheSame() {
        DeskLayout changed =
                DeskLayout.STANDARD.with(Shape.WIDE, new Shares(0.3, 0.4)).with(Shape.BROAD, new Shares(0.125, 0.6));
        assertThat(changed.words()).isEqualTo("broad 0.1250 0.6000;wide 0.3000 0.4000");
        assertThat(DeskLayout.parse(changed.words())).isEqualTo(changed);
        assertThat(DeskLayout.parse(DeskLayout.STANDARD.words())).isEqualTo(DeskLayout.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "broad", "broad 0.1", "broad 1.5 0.2", "round 0.1 0.2", "broad a b", ";;", "big"})
    void whatCannotBeUnderstoodCountsAsNotChosen(String words) {
        assertThat(DeskLayout.parse(words)).isEqualTo(DeskLayout.STANDARD);
    }

    @Test
    void aShapeThatNobodyTouchedKeepsItsOwnShares() {
        DeskLayout changed = DeskLayout.STANDARD.with(Shape.WIDE, new Shares(0.3, 0.4));
        assertThat(changed.in(Shape.WIDE)).isEqualTo(new Shares(0.3, 0.4));
        assertThat(changed.in(Shape.TALL)).isEqualTo(DeskLayout.STANDARD.in(Shape.TALL));
        assertThat(Shape.of(1366, 768, 15)).isEqualTo(Shape.BROAD);
        assertThat(Shape.of(3840, 2160, 15)).isEqualTo(Shape.WIDE);
        assertThat(Shape.of(1000, 1000, 15)).isEqualTo(Shape.TALL);
    }

    @ParameterizedTest
    @CsvSource({"1280, 590, 22.5", "1920, 880, 37.5", "1024, 640, 22.5", "1366, 640, 30"})
    void whereLettersAreLargeForTheWindowOnlyTwoPartsAreSideBySide(double width, double height, double em) {
        assertThat(Shape.of(width, height, em)).isEqualTo(Shape.CLOSE);
    }

    @Test
    void aWindowThatIsTooNarrowForTwoPartsHasThemBelowEachOther() {
        assertThat(Shape.of(656, 640, 22.5)).isEqualTo(Shape.TALL);
        assertThat(Shape.of(1280, 529, 37.5)).isEqualTo(Shape.TALL);
        assertThat(Shape.of(819, 600, 15)).isEqualTo(Shape.TALL);
    }

    /** Larger letters never bring a part back that smaller ones had no room for. */
    @Test
    void largerLettersAreNeverLaidOutWider() {
        for (int width = 640; width < 4000; width += 80) {
            boolean close = false;
            for (int em = 12; em < 38 && width >= 36 * em; em++) {
                boolean now = Shape.of(width, width * 0.5, em) == Shape.CLOSE;
                assertThat(now || !close).as("%d at %d", width, em).isTrue();
                close = now;
            }
        }
    }
}
