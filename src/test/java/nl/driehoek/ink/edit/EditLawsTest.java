package nl.driehoek.ink.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.Curve;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hit, erased, moved and sorted is what is seen, tried on random strokes. */
class EditLawsTest {
    private static final HitTest HITS = new HitTest(TextMeasure.GUESS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStrokeIsHitWhereItIsPainted(long seed) {
        Random random = new Random(seed);
        Mark.Stroke stroke = stroke(random, 1);
        List<Vec> painted = painted(stroke);
        for (int i = 0; i < 60; i++) {
            Vec place = new Vec(random.nextDouble(), random.nextDouble() * 0.66);
            double radius = random.nextDouble() * 0.05;
            double gap = nearest(painted, place) - stroke.thickness() / 2 - radius;
            if (Math.abs(gap) > 0.001) {
                assertThat(HITS.hits(stroke, place, radius)).isEqualTo(gap < 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPartErasedIsGoneAndAllFartherOffStays(long seed) {
        Random random = new Random(seed);
        Mark.Stroke stroke = stroke(random, 1);
        List<Vec> way = Stream.generate(() -> new Vec(random.nextDouble(), random.nextDouble() * 0.66))
                .limit(1 + random.nextInt(3))
                .toList();
        double radius = 0.005 + random.nextDouble() * 0.03;
        Eraser.Cut cut = new Eraser(HITS, radius).cut(Drawing.of(List.of(stroke)), way);
        List<Mark> left = cut.removed().isEmpty() ? List.of(stroke) : cut.pieces();
        List<Vec> ink = left.stream()
                .flatMap(mark -> painted((Mark.Stroke) mark).stream())
                .toList();
        assertThat(ink).allMatch(place -> HitTest.distance(way, place) - stroke.thickness() / 2 > radius - 0.0002);
        painted(stroke).stream()
                .filter(place -> HitTest.distance(way, place) > radius + stroke.thickness())
                .forEach(place -> assertThat(nearest(ink, place)).isLessThan(0.0015));
    }

    @Test
    void anEraserThatTouchesNothingChangesNothing() {
        Mark.Stroke stroke = stroke(new Random(1), 4);
        Eraser eraser = new Eraser(HITS, 0.00001);
        Vec far = new Vec(0, 0.6666);
        assertThat(eraser.cut(Drawing.of(List.of(stroke)), List.of(far)).removed())
                .isEmpty();
        assertThat(eraser.touched(Drawing.of(List.of(stroke)), List.of(far))).isEmpty();
        assertThat(eraser.touched(
                        Drawing.of(List.of(stroke)),
                        List.of(far, stroke.points().vec(0))))
                .containsExactly(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingKeepsEverythingOnTheCardAndInShape(long seed) {
        Random random = new Random(seed);
        List<Mark> marks = List.of(stroke(random, 1), stroke(random, 2), sticky(3, random));
        List<Mark> moved = Moving.of(marks, random.nextGaussian(), random.nextGaussian(), TextMeasure.GUESS)
                .moved(marks);
        double dx = moved.get(0).bounds().left() - marks.get(0).bounds().left();
        for (int i = 0; i < marks.size(); i++) {
            assertThat(moved.get(i).bounds().left() - marks.get(i).bounds().left())
                    .isCloseTo(dx, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(moved.get(i).bounds().width())
                    .isCloseTo(marks.get(i).bounds().width(), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sortedStickiesLieOnTheCardAndNotOverEachOther(long seed) {
        Random random = new Random(seed);
        List<Mark> stickies = IntStream.rangeClosed(1, 1 + random.nextInt(80))
                .<Mark>mapToObj(id -> sticky(id, random))
                .toList();
        List<Mark> sorted = StickyNoteGrid.of(Drawing.of(stickies));
        assertThat(sorted)
                .extracting(Mark::id)
                .containsExactlyInAnyOrderElementsOf(
                        stickies.stream().map(Mark::id).toList());
        assertThat(StickyNoteGrid.of(Drawing.of(stickies).with(List.of(), sorted)))
                .isEqualTo(sorted);
        for (Mark one : sorted) {
            Box box = one.bounds();
            assertThat(box.left() >= 0 && box.top() >= 0 && box.right() <= 1 && box.bottom() <= 2.0 / 3)
                    .isTrue();
            assertThat(sorted).noneMatch(other -> other != one && other.bounds().touches(box));
        }
    }

    private static Mark sticky(int id, Random random) {
        Mark.Sort sort = new Mark.Sort(
                InkColour.values()[random.nextInt(5)], "p" + random.nextInt(4), random.nextBoolean() ? "" : "thuis");
        return new Mark.StickyNote(
                id, GridPoint.of(random.nextDouble() * 0.8, random.nextDouble() * 0.5), 1666, "x", sort);
    }

    private static Mark.Stroke stroke(Random random, int id) {
        double[] at = new double[2 * (1 + random.nextInt(20))];
        double x = 0.2 + random.nextDouble() / 2;
        double y = 0.2 + random.nextDouble() / 4;
        for (int i = 0; i < at.length; i += 2) {
            at[i] = x += random.nextGaussian() * 0.03;
            at[i + 1] = y += random.nextGaussian() * 0.03;
        }
        return new Mark.Stroke(id, Mark.Tip.PEN, InkColour.BLUE, PenWidth.values()[random.nextInt(3)], Points.of(at));
    }

    /** Places along the middle of a stroke, very close to each other. */
    private static List<Vec> painted(Mark.Stroke stroke) {
        List<Vec> places = new ArrayList<>(List.of(stroke.points().vec(0)));
        for (Cubic piece : Curve.of(stroke.points())) {
            places.addAll(piece.flat(200));
        }
        return places;
    }

    private static double nearest(List<Vec> places, Vec place) {
        return places.stream().mapToDouble(place::distance).min().orElse(9);
    }
}
