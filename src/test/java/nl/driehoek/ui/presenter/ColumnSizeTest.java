package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSizeTest {
    @Test
    void aHighColumnHasAll() {
        assertThat(ColumnSize.of(60)).isEqualTo(new ColumnSize(true, 3, true, true));
        assertThat(ColumnSize.of(20)).isEqualTo(new ColumnSize(false, 0, false, false));
    }

    /** A maximised window of 1280 by 720 has 40 em there, with the names of a group over it. */
    @Test
    void aSmallLaptopHasThePictureOfWhatTheRoomSees() {
        assertThat(ColumnSize.of(40)).isEqualTo(new ColumnSize(false, 0, true, true));
    }

    @Test
    void aHigherColumnNeverHasLess() {
        IntStream.range(10, 80).forEach(ems -> {
            ColumnSize low = ColumnSize.of(ems);
            ColumnSize high = ColumnSize.of(ems + 1.0);
            assertThat(high.near()).isGreaterThanOrEqualTo(low.near());
            assertThat(!low.twoLines() || high.twoLines()).isTrue();
            assertThat(!low.picture() || high.picture()).isTrue();
            assertThat(!low.folds() || high.folds()).isTrue();
        });
    }
}
