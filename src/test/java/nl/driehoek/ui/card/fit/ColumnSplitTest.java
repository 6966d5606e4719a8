package nl.driehoek.ui.card.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSplitTest {
    @Test
    void oneColumnIsAsHighAsAllPartsAndTheGapsBetween() {
        assertThat(new ColumnSplit(new double[] {10, 20, 30}, 5).height(1)).isEqualTo(70);
    }

    @Test
    void nothingHasNoHeight() {
        assertThat(new ColumnSplit(new double[0], 5).height(1)).isZero();
        assertThat(new ColumnSplit(new double[0], 5).height(3)).isZero();
    }

    @Test
    void theHighestColumnIsAsLowAsItCanBe() {
        ColumnSplit split = new ColumnSplit(new double[] {40, 10, 10, 10, 10}, 0);
        assertThat(split.height(2)).isCloseTo(40, within(0.1));
        assertThat(split.deal(split.height(2), 2)).containsExactly(0, 1, 1, 1, 1);
    }

    @Test
    void aColumnEachWhereThereAreAsManyAsParts() {
        ColumnSplit split = new ColumnSplit(new double[] {90, 20, 20}, 5);
        assertThat(split.deal(split.height(3), 3)).containsExactly(0, 1, 2);
    }

    @Test
    void anyPartsStayInOrderAndWithinTheHeight() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            double[] heights = random.doubles(1 + random.nextInt(12), 1, 100).toArray();
            int columns = 1 + random.nextInt(4);
            ColumnSplit split = new ColumnSplit(heights, 3);
            double highest = split.height(columns);
            int[] columnOf = split.deal(highest, columns);
            assertThat(columnOf).isSorted();
            assertThat(columnOf[heights.length - 1]).isLessThan(columns);
            for (int column = 0; column < columns; column++) {
                assertThat(filled(heights, columnOf, column)).isLessThanOrEqualTo(highest + 0.001);
            }
        }
    }

    private static double filled(double[] heights, int[] columnOf, int column) {
        int[] parts = IntStream.range(0, heights.length)
                .filter(i -> columnOf[i] == column)
                .toArray();
        return IntStream.of(parts).mapToDouble(i -> heights[i] + 3).sum() - (parts.length == 0 ? 0 : 3);
    }
}
