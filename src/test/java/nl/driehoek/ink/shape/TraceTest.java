package nl.driehoek.ink.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a pen tells, a line on the card comes of it, and it runs where the pen went. */
class TraceTest {
    private static final double GRAIN = 0.0005;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void nothingButNoNumbersIsNoLine() {
        Trace trace = new Trace(GRAIN);
        assertThat(trace.add(Double.NaN, 0.5)).isFalse();
        assertThat(trace.add(0.5, Double.POSITIVE_INFINITY)).isFalse();
        assertThat(trace.finished()).isEmpty();
    }

    @Test
    void onePlaceIsADotHoweverOftenItIsTold() {
        Trace trace = new Trace(Double.NaN);
        assertThat(trace.add(0.5, 0.25)).isTrue();
        assertThat(trace.add(0.5, 0.25)).isFalse();
        assertThat(trace.finished()).contains(Points.ofGrid(5000, 2500));
    }

    @Test
    void whatIsOutsideTheCardStaysOnItsEdge() {
        Trace trace = new Trace(GRAIN);
        trace.add(-3, 9);
        trace.add(2, -1e300);
        assertThat(trace.finished()).contains(Points.ofGrid(0, 6666, 10000, 0));
    }

    @Test
    void aHundredThousandWildPlacesBecomeALineOfBoundedSize() {
        Trace trace = new Trace(GRAIN);
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            trace.add(random.nextDouble() * 1.4 - 0.2, random.nextDouble() - 0.2);
        }
        assertThat(trace.finished().orElseThrow().size()).isBetween(2, Thinning.MOST);
    }

    @Test
    void aHundredThousandPlacesOnASpiralBecomeFew() {
        Trace trace = new Trace(GRAIN);
        for (int i = 0; i < 100_000; i++) {
            double turn = i / 2000.0;
            trace.add(0.5 + 0.006 * turn * Math.cos(turn), 0.33 + 0.006 * turn * Math.sin(turn));
        }
        assertThat(trace.finished().orElseThrow().size()).isBetween(50, 1500);
    }

    @Test
    void aStraightLineKeepsItsEndsAndASharpCornerStaysSharp() {
        Trace trace = new Trace(GRAIN);
        for (int i = 0; i <= 100; i++) {
            trace.add(0.1 + i * 0.005, 0.1);
        }
        for (int i = 1; i <= 100; i++) {
            trace.add(0.6, 0.1 + i * 0.005);
        }
        Points points = trace.finished().orElseThrow();
        assertThat(points.size()).isBetween(3, 6);
        assertThat(Curve.flat(points)).allMatch(place -> place.y() < 0.101 || place.x() > 0.599);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKeptRunsWhereThePenWentAndThePenWhereItRuns(long seed) {
        Trace trace = handwriting(seed);
        List<Vec> drawn = new ArrayList<>();
        for (int i = 0; i < trace.pieces(); i++) {
            drawn.addAll(trace.piece(i).flat());
        }
        List<Vec> kept = Curve.flat(trace.finished().orElseThrow());
        assertThat(farthest(drawn, kept)).isLessThan(3 * GRAIN);
        assertThat(farthest(kept, drawn)).isLessThan(3 * GRAIN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void settledPiecesStayAsTheyAreAndTheLastEndsAtThePen(long seed) {
        Trace trace = new Trace(GRAIN);
        Random random = new Random(seed);
        List<Cubic> settled = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            trace.add(random.nextGaussian() * 0.002 + i * 0.003, 0.3 + random.nextGaussian() * 0.002);
            for (int piece = 0; piece < settled.size(); piece++) {
                assertThat(trace.piece(piece)).isEqualTo(settled.get(piece));
            }
            while (settled.size() < trace.settled()) {
                settled.add(trace.piece(settled.size()));
            }
        }
        assertThat(trace.pieces() - trace.settled()).isLessThanOrEqualTo(2);
        trace.add(0.9, 0.2);
        assertThat(trace.piece(trace.pieces() - 1).to()).isEqualTo(new Vec(0.9, 0.2));
    }

    private static Trace handwriting(long seed) {
        Random random = new Random(seed);
        Trace trace = new Trace(GRAIN);
        double loops = 1 + random.nextInt(9);
        double wide = random.nextDouble() * 0.1;
        for (int i = 0; i < 300; i++) {
            double turn = i / 300.0 * loops * Math.PI * 2;
            double x = 0.2 + i * 0.002 + wide * Math.cos(turn);
            trace.add(Math.round(x * 1400) / 1400.0, Math.round((0.3 + wide * Math.sin(turn)) * 1400) / 1400.0);
        }
        return trace;
    }

    private static double farthest(List<Vec> places, List<Vec> line) {
        return places.stream().mapToDouble(place -> distance(place, line)).max().orElse(0);
    }

    private static double distance(Vec place, List<Vec> line) {
        double least = place.distance(line.getFirst());
        for (int i = 0; i < line.size() - 1; i++) {
            least = Math.min(least, place.distance(line.get(i), line.get(i + 1)));
        }
        return least;
    }
}
