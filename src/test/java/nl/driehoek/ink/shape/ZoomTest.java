package nl.driehoek.ink.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {
    @Test
    void whateverIsAskedForItLiesOnTheCard() {
        Random random = new Random(4);
        Zoom zoom = Zoom.WHOLE;
        for (int i = 0; i < 20_000; i++) {
            zoom = switch (random.nextInt(3)) {
                case 0 -> Zoom.round(anywhere(random), random.nextDouble() * 2 - 0.5);
                case 1 -> zoom.closer(Math.exp(random.nextGaussian()), anywhere(random));
                default -> zoom.moved(anywhere(random));
            };
            Box box = zoom.box();
            assertThat(box.left()).isNotNegative();
            assertThat(box.top()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(1);
            assertThat(box.bottom()).isLessThanOrEqualTo(CardShape.HEIGHT + 1e-4);
            assertThat(zoom.factor()).isBetween(1.0, 4.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.98, 3, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNearlyAllOfTheCardIsAllOfIt(double width) {
        assertThat(Zoom.round(new Vec(0.3, 0.3), width)).isEqualTo(Zoom.WHOLE);
    }

    @Test
    void thePlaceThatIsPointedAtStaysWhereItIsSeen() {
        Vec about = new Vec(0.6, 0.4);
        Zoom near = Zoom.round(new Vec(0.5, 0.35), 0.6);
        Zoom nearer = near.closer(1.5, about);
        assertThat(seen(nearer, about).distance(seen(near, about))).isCloseTo(0, within(1e-3));
        assertThat(nearer.factor() / near.factor()).isCloseTo(1.5, within(1e-3));
    }

    @Test
    void smallerStepByStepEndsAtTheWholeCard() {
        Zoom zoom = Zoom.round(new Vec(0.1, 0.6), 0.25);
        for (int i = 0; i < 12; i++) {
            zoom = zoom.closer(0.8, zoom.middle());
        }
        assertThat(zoom).isEqualTo(Zoom.WHOLE);
    }

    @Test
    void theClosestOneIsStillTheSameAfterOneMoreStep() {
        Zoom zoom = Zoom.round(new Vec(0.4, 0.3), 0.01);
        assertThat(zoom.closer(1.25, new Vec(0.5, 0.3)).box()).isEqualTo(zoom.box());
    }

    @Test
    void noPartReachesBeyondTheCard() {
        GridPoint corner = new GridPoint(8000, 0);
        assertThatThrownBy(() -> new Zoom(corner, 2500)).isInstanceOf(IllegalArgumentException.class);
        GridPoint low = new GridPoint(0, 6000);
        assertThatThrownBy(() -> new Zoom(low, 2500)).isInstanceOf(IllegalArgumentException.class);
        GridPoint first = new GridPoint(0, 0);
        assertThatThrownBy(() -> new Zoom(first, 2499)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vec seen(Zoom zoom, Vec place) {
        return place.minus(new Vec(zoom.box().left(), zoom.box().top())).times(zoom.factor());
    }

    private static Vec anywhere(Random random) {
        return new Vec(random.nextDouble() * 2 - 0.5, random.nextDouble() * 2 - 0.5);
    }
}
