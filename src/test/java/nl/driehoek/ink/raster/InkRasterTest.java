package nl.driehoek.ink.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pens leave in pixels, beside what geometry says of it. */
class InkRasterTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;
    private static final int BLUE = 0x1040c0;
    private static final int RED = 0xd02010;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.56, 2.5, 4, 6, 6.5, 9, 24})
    void aLevelLineOnPixelEdgesIsAsThickAsItIsMeantToBe(double width) {
        InkRaster raster = new InkRaster(0, 0, WIDTH, HEIGHT);
        raster.paint(line(width, 30, 40, 90, 40), BLUE);
        double covered = 0;
        for (int y = 0; y < HEIGHT; y++) {
            covered += (raster.pixels()[y * WIDTH + 60] >>> 24) / 255.0;
        }
        assertThat(covered).isCloseTo(width, within(0.1));
    }

    /** Whether a pixel is inked is told by counting places in it that are on the line. */
    @ParameterizedTest
    @MethodSource("seeds")
    void eachPixelIsCoveredByAboutAsMuchAsTheLineLiesOnIt(long seed) {
        Random random = new Random(seed);
        double width = 1 + 10 * random.nextDouble();
        double[] ends = {
            20 + 80 * random.nextDouble(),
            20 + 40 * random.nextDouble(),
            20 + 80 * random.nextDouble(),
            20 + 40 * random.nextDouble()
        };
        InkRaster raster = new InkRaster(0, 0, WIDTH, HEIGHT);
        raster.paint(line(width, ends), BLUE);
        Vec from = new Vec(ends[0], ends[1]);
        Vec to = new Vec(ends[2], ends[3]);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            double counted = counted(i % WIDTH, i / WIDTH, from, to, width / 2);
            assertThat((raster.pixels()[i] >>> 24) / 255.0)
                    .as("%d, %d", i % WIDTH, i / WIDTH)
                    .isCloseTo(counted, within(0.18));
        }
    }

    private static double counted(int x, int y, Vec from, Vec to, double radius) {
        int inside = 0;
        for (int i = 0; i < 256; i++) {
            Vec place = new Vec(x + (i % 16 + 0.5) / 16, y + (i / 16 + 0.5) / 16);
            inside += place.distance(from, to) <= radius ? 1 : 0;
        }
        return inside / 256.0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCardPaintedInPartsLooksAsThePartsOfAWhole(long seed) {
        Random random = new Random(seed);
        InkRaster whole = new InkRaster(0, 0, WIDTH, HEIGHT);
        int x = 1 + random.nextInt(WIDTH - 2);
        int y = 1 + random.nextInt(HEIGHT - 2);
        InkRaster part = new InkRaster(x, y, WIDTH - x, HEIGHT - y);
        for (int i = 0; i < 6; i++) {
            PenPath path =
                    PenPath.along(scribble(random), 0.005 + 0.1 * random.nextDouble() * random.nextDouble(), WIDTH);
            int colour = i % 2 == 0 ? BLUE : RED;
            whole.paint(path, colour);
            part.paint(path, colour);
        }
        for (int row = 0; row < HEIGHT - y; row++) {
            for (int column = 0; column < WIDTH - x; column++) {
                assertThat(part.pixels()[row * (WIDTH - x) + column])
                        .isEqualTo(whole.pixels()[(row + y) * WIDTH + column + x]);
            }
        }
    }

    @Test
    void whatCrossesItselfIsNoDarkerThere() {
        PenPath once = PenPath.through(List.of(List.of(new Vec(0.1, 0.2), new Vec(0.9, 0.23))), 0.011, WIDTH);
        PenPath twice = PenPath.through(
                List.of(List.of(new Vec(0.1, 0.2), new Vec(0.9, 0.23)), List.of(new Vec(0.1, 0.2), new Vec(0.9, 0.23))),
                0.011,
                WIDTH);
        InkRaster one = new InkRaster(0, 0, WIDTH, HEIGHT);
        InkRaster other = new InkRaster(0, 0, WIDTH, HEIGHT);
        one.paint(once, BLUE);
        other.paint(twice, BLUE);
        assertThat(other.pixels()).isEqualTo(one.pixels());
    }

    @Test
    void theLaterColourLiesOnTopAndItsEdgeLetsTheOtherThrough() {
        InkRaster raster = new InkRaster(0, 0, WIDTH, HEIGHT);
        raster.paint(line(20, 10, 40, 110, 40), RED);
        raster.paint(line(9, 60, 10.25, 60, 70), BLUE);
        assertThat(raster.pixels()[40 * WIDTH + 60]).isEqualTo(0xff000000 | BLUE);
        assertThat(raster.pixels()[40 * WIDTH + 20]).isEqualTo(0xff000000 | RED);
        int edge = raster.pixels()[40 * WIDTH + 55];
        assertThat(edge >>> 24).isEqualTo(255);
        assertThat(edge & 0xffffff).isNotIn(BLUE, RED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noColourIsEverStrongerThanItsOpacity(long seed) {
        Random random = new Random(seed);
        InkRaster raster = new InkRaster(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 30; i++) {
            raster.paint(
                    PenPath.along(scribble(random), 0.02 * random.nextDouble() + 0.001, WIDTH),
                    random.nextInt(1 << 24));
        }
        for (int pixel : raster.pixels()) {
            int opacity = pixel >>> 24;
            assertThat(pixel >> 16 & 255).isLessThanOrEqualTo(opacity);
            assertThat(pixel >> 8 & 255).isLessThanOrEqualTo(opacity);
            assertThat(pixel & 255).isLessThanOrEqualTo(opacity);
        }
    }

    @Test
    void aDotIsRound() {
        for (double width : new double[] {3, 8}) {
            InkRaster raster = new InkRaster(0, 0, WIDTH, HEIGHT);
            raster.paint(PenPath.along(Points.of(0.5, 0.25), width / WIDTH, WIDTH), BLUE);
            double covered = 0;
            for (int pixel : raster.pixels()) {
                covered += (pixel >>> 24) / 255.0;
            }
            assertThat(covered).isCloseTo(Math.PI * width * width / 4, within(0.5));
        }
    }

    @Test
    void whatIsOutsideIsLeftAloneAndClearedInkIsGone() {
        InkRaster raster = new InkRaster(256, 256, 16, 16);
        raster.paint(line(3, -50, -50, 3000, -20), BLUE);
        raster.paint(line(30, 0, 0, 200, 200), BLUE);
        assertThat(raster.pixels()).containsOnly(0);
        raster.paint(line(30, 0, 0, 900, 900), BLUE);
        assertThat(raster.pixels()).doesNotContain(0);
        raster.clear();
        assertThat(raster.pixels()).containsOnly(0);
    }

    private static PenPath line(double width, double... places) {
        return new PenPath(List.of(places), width);
    }

    private static Points scribble(Random random) {
        double[] places = new double[2 * (1 + random.nextInt(20))];
        for (int i = 0; i < places.length; i++) {
            places[i] = random.nextDouble() * (i % 2 == 0 ? 1 : 0.66);
        }
        return Points.of(places);
    }
}
