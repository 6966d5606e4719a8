package nl.driehoek.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawing is a list of marks that is cheap to add to; held against a plain list. */
class DrawingTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsWhatAPlainListWouldBe(long seed) {
        Random random = new Random(seed);
        List<Mark> plain = new ArrayList<>();
        Drawing drawing = Drawing.EMPTY;
        for (int i = 1; i < 400; i++) {
            int id = random.nextInt(4) == 0 ? 1 + random.nextInt(i) : i;
            Mark mark = label(id, "t" + i);
            boolean remove = random.nextInt(5) == 0;
            int there = plain.stream().map(Mark::id).toList().indexOf(id);
            if (remove && there >= 0) {
                plain.remove(there);
            } else if (!remove && there >= 0) {
                plain.set(there, mark);
            } else if (!remove) {
                plain.add(mark);
            }
            drawing = drawing.with(remove ? Set.of(id) : Set.of(), remove ? List.of() : List.of(mark));
            assertThat(drawing.marks().toList()).isEqualTo(plain);
            assertThat(drawing).isEqualTo(Drawing.of(plain)).hasSameHashCodeAs(Drawing.of(plain));
            assertThat(drawing.find(id))
                    .isEqualTo(plain.stream().filter(m -> m.id() == id).findFirst());
        }
    }

    @Test
    void itTellsWhatLiesOnTopOfAnother() {
        Drawing before = drawing(100);
        Drawing after = before.plus(label(101, "x")).plus(label(102, "y"));
        assertThat(after.since(before))
                .hasValueSatisfying(top -> assertThat(top).extracting(Mark::id).containsExactly(101, 102));
        assertThat(before.since(before)).contains(List.of());
        assertThat(before.since(after)).isEmpty();
        assertThat(before.with(Set.of(3), List.of()).since(before)).isEmpty();
        assertThat(before.with(Set.of(), List.of(label(100, "z"))).since(before))
                .isEmpty();
        assertThat(before.since(Drawing.EMPTY))
                .hasValueSatisfying(top -> assertThat(top).hasSize(100));
    }

    @Test
    void whatTwoDrawingsDoNotShareIsFoundWithoutLookingThroughTheRest() {
        Drawing before = drawing(1000);
        Drawing after = before.with(Set.of(500), List.of(label(1001, "x")));
        assertThat(after.apartFrom(before))
                .hasSizeLessThan(200)
                .extracting(Mark::id)
                .contains(1001)
                .doesNotContain(500);
        assertThat(before.apartFrom(after))
                .hasSizeLessThan(200)
                .extracting(Mark::id)
                .contains(500)
                .doesNotContain(1001);
        assertThat(before.apartFrom(before)).isEmpty();
        assertThat(before.apartFrom(Drawing.EMPTY)).hasSize(1000);
    }

    private static Drawing drawing(int marks) {
        Drawing drawing = Drawing.EMPTY;
        for (int id = 1; id <= marks; id++) {
            drawing = drawing.plus(label(id, "t"));
        }
        return drawing;
    }

    private static Mark label(int id, String text) {
        return new Mark.Label(id, new GridPoint(1, 1), text, LabelSize.SMALL, InkColour.INK);
    }
}
