package nl.driehoek.ui.library.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropPlaceTest {
    private static final List<Double> MIDDLES = List.of(10.0, 30.0, 50.0);

    @ParameterizedTest
    @CsvSource({"0, 12, 0", "0, 29, 0", "0, 31, 1", "0, 99, 2", "2, 48, 2", "2, 29, 1", "2, -5, 0", "1, 11, 1"})
    void aRowComesWhereTheOthersMiddlesAreAboveOrBelowIt(int from, double y, int to) {
        assertThat(DropPlace.of(MIDDLES, from, y)).isEqualTo(to);
    }
}
