package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.driehoek.deck.page.FigurePlaces.At;
import nl.driehoek.deck.page.FigurePlaces.Size;
import nl.driehoek.deck.text.Part.Point;
import org.junit.jupiter.api.Test;

class FigurePlacesTest {
    private static final Size SURFACE = new Size(8, 4.4);
    private static final Size LABEL = new Size(3.4, 1.4);

    @Test
    void noLabelHidesAnotherOneAndAllStandOnTheSurface() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double spread = random.nextDouble();
            List<Point> points = new ArrayList<>();
            for (String label : List.of("Zee", "Strand", "Duin")) {
                points.add(new Point(label, spread * random.nextDouble(), spread * random.nextDouble()));
            }
            List<At> places = FigurePlaces.of(points, SURFACE, LABEL);
            assertThat(places).allMatch(FigurePlacesTest::isOnTheSurface);
            assertThat(apart(places.get(0), places.get(1))).isTrue();
            assertThat(apart(places.get(0), places.get(2))).isTrue();
            assertThat(apart(places.get(1), places.get(2))).isTrue();
        }
    }

    @Test
    void labelsThatHideNothingStandWhereTheirPointsAre() {
        List<Point> points = List.of(new Point("Zee", 0, 0), new Point("Strand", 1, 0), new Point("Duin", 0.5, 1));
        assertThat(FigurePlaces.of(points, new Size(10, 5), new Size(2, 1)))
                .containsExactly(new At(0, 0), new At(8, 0), new At(4, 4));
    }

    private static boolean isOnTheSurface(At at) {
        return at.x() >= 0
                && at.y() >= -1e-9
                && at.x() + LABEL.width() <= SURFACE.width() + 1e-9
                && at.y() + LABEL.height() <= SURFACE.height() + 1e-9;
    }

    private static boolean apart(At one, At other) {
        return Math.abs(one.x() - other.x()) >= LABEL.width() - 1e-9
                || Math.abs(one.y() - other.y()) >= LABEL.height() - 1e-9;
    }
}
