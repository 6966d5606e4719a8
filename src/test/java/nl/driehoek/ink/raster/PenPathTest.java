package nl.driehoek.ink.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The straight lines of a path run where the curve does. */
class PenPathTest {
    private static final double SCALE = 900;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlaceOfTheCurveIsATenthOfAPixelAway(long seed) {
        Random random = new Random(seed);
        double[] places = new double[2 * (2 + random.nextInt(12))];
        for (int i = 0; i < places.length; i++) {
            places[i] = random.nextDouble() * (i % 2 == 0 ? 1 : 0.66);
        }
        Points points = Points.of(places);
        double[] line = PenPath.along(points, 0.01, SCALE).lines().getFirst();
        for (Cubic piece : Curve.of(points)) {
            for (int i = 0; i <= 50; i++) {
                assertThat(distance(piece.at(i / 50.0).times(SCALE), line)).isLessThan(0.1);
            }
        }
    }

    private static double distance(Vec place, double[] line) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 3 < line.length; i += 2) {
            least = Math.min(least, place.distance(new Vec(line[i], line[i + 1]), new Vec(line[i + 2], line[i + 3])));
        }
        return least;
    }

    @Test
    void aDotIsOnePlaceTwice() {
        PenPath dot = PenPath.along(Points.of(0.5, 0.25), 0.01, SCALE);
        assertThat(dot.lines()).singleElement().isEqualTo(new double[] {450, 225, 450, 225});
        assertThat(dot.width()).isCloseTo(9, within(1e-9));
    }

    @Test
    void straightLinesKeepTheirCorners() {
        List<Vec> corner = List.of(new Vec(0.1, 0.1), new Vec(0.2, 0.3), new Vec(0.4, 0.1));
        assertThat(PenPath.through(List.of(corner), 0.01, 100).lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).containsExactly(new double[] {10, 10, 20, 30, 40, 10}, within(1e-9)));
    }
}
