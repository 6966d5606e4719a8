package nl.driehoek.tool.triangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Part.Point;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.triangle.Distance.Degree;
import org.junit.jupiter.api.Test;

/** What lay-outs say, by laws over random ones and by a few that everybody would call the same. */
class DistanceTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final int TIMES = 2_000;

    private final Random random = new Random(31);

    @Test
    void theOrderOfTheCardsDoesNotMatter() {
        for (int i = 0; i < TIMES; i++) {
            List<Point> points = points();
            List<Point> shuffled = new ArrayList<>(points);
            Collections.shuffle(shuffled, random);
            assertThat(degrees(shuffled)).isEqualTo(degrees(points));
        }
    }

    @Test
    void aLayOutSaysTheSameAtAnyScaleMovedAndMirrored() {
        for (int i = 0; i < TIMES; i++) {
            List<Point> points = points();
            double scale = Math.pow(2, -random.nextInt(6)); // a power of two, so that nothing is rounded
            assertThat(degrees(moved(points, at -> new Point(at.label(), at.x() * scale, at.y() * scale))))
                    .isEqualTo(degrees(points));
            assertThat(degrees(moved(points, at -> new Point(at.label(), -at.x(), at.y()))))
                    .isEqualTo(degrees(points));
            assertThat(degrees(moved(points, at -> new Point(at.label(), at.x(), -at.y()))))
                    .isEqualTo(degrees(points));
        }
    }

    @Test
    void thereIsNoFarWithoutANearAndWhatIsFarIsLongerThanWhatIsNear() {
        for (int i = 0; i < TIMES; i++) {
            List<Distance> all = Distance.of(points());
            assertThat(all).hasSize(3);
            boolean near = all.stream().anyMatch(each -> each.degree() == Degree.NEAR);
            boolean far = all.stream().anyMatch(each -> each.degree() == Degree.FAR);
            assertThat(far).isEqualTo(near);
        }
    }

    @Test
    void whatEverybodySeesIsWhatTheWordsSay() {
        assertThat(words(0.5, 0.1, 0.45, 0.9, 0.55, 0.9))
                .isEqualTo(
                        "Kind ligt ver van Ouder. Kind ligt ver van School. Ouder en School liggen dicht bij elkaar.");
        assertThat(words(0.5, 0, 0.3, 0.63, 0.7, 0.63))
                .isEqualTo("Kind, Ouder en School liggen ongeveer even ver van elkaar.");
        assertThat(words(0.5, 0.5, 0.1, 0.5, 0.9, 0.5))
                .isEqualTo(
                        "Kind en Ouder liggen dicht bij elkaar. Kind en School liggen dicht bij elkaar. Ouder ligt ver van School.");
        assertThat(words(0.3, 0.3, 0.3, 0.3, 0.3, 0.3))
                .startsWith("Kind en Ouder liggen dicht bij elkaar. Kind en School liggen dicht");
        assertThat(DistanceWords.of(List.of(new Point("Kind", 0, 0)), DUTCH)).isEmpty();
    }

    private static String words(double... at) {
        return DistanceWords.of(
                List.of(
                        new Point("Kind", at[0], at[1]),
                        new Point("Ouder", at[2], at[3]),
                        new Point("School", at[4], at[5])),
                DUTCH);
    }

    private static Map<Set<String>, Degree> degrees(List<Point> points) {
        return Distance.of(points).stream()
                .collect(Collectors.toMap(
                        each -> Set.of(each.one().label(), each.other().label()), Distance::degree));
    }

    private static List<Point> moved(List<Point> points, UnaryOperator<Point> move) {
        return points.stream().map(move).toList();
    }

    private List<Point> points() {
        return List.of("Kind", "Ouder", "School").stream()
                .map(label -> new Point(label, random.nextDouble(), random.nextDouble()))
                .toList();
    }
}
