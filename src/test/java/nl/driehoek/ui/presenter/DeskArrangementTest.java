package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.ui.presenter.DeskLayout.Shape;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskArrangementTest {
    @Test
    void forALeftHandNothingStandsAtTheRightOfTheCard() {
        DeskArrangement left = new DeskArrangement(Shape.BROAD, true);
        assertThat(left.columns("table", "rest")).containsExactly("table", "rest");
        assertThat(left.middle("card", "side")).containsExactly("side", "card");
        assertThat(left.isInkBeside()).isTrue();
        assertThat(new DeskArrangement(Shape.BROAD, false).middle("card", "side"))
                .containsExactly("card", "side");
    }

    @Test
    void belowTheCardAHandCoversNothing() {
        assertThat(new DeskArrangement(Shape.TALL, true).middle("card", "side")).containsExactly("card", "side");
    }

    @Test
    void withLargeLettersTheTableHasNoColumn() {
        DeskArrangement close = new DeskArrangement(Shape.CLOSE, false);
        assertThat(close.columns("table", "rest")).containsExactly("rest");
        assertThat(close.isInkBeside()).isTrue();
    }

    /** So what somebody dragged is the same for both hands. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void theShareOfTheCardIsReadBackFromItsDivider(Shape shape) {
        for (boolean leftHanded : new boolean[] {true, false}) {
            DeskArrangement at = new DeskArrangement(shape, leftHanded);
            assertThat(at.divider(at.divider(0.62))).isEqualTo(0.62, Offset.offset(1e-9));
        }
    }
}
