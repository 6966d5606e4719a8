package nl.driehoek.ink.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.ink.shape.GridPoint;
import org.junit.jupiter.api.Test;

class FreePlaceTest {
    private static final double WIDTH = 1.0 / 6;
    private static final double HEIGHT = WIDTH / CardShape.RATIO;

    @Test
    void theFirstLiesAtTheRightEdgeBelowTheHeading() {
        GridPoint first = FreePlace.of(List.of(), WIDTH, HEIGHT);
        assertThat(first.x()).isGreaterThan(0.8);
        assertThat(first.y()).isBetween(0.05, 0.1);
    }

    @Test
    void eachOneFindsRoomBesideTheOthersAsLongAsThereIsSome() {
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Box next = box(FreePlace.of(taken, WIDTH, HEIGHT));
            assertThat(taken).noneMatch(next::touches);
            assertThat(next.right()).isLessThanOrEqualTo(1);
            assertThat(next.bottom()).isLessThanOrEqualTo(CardShape.HEIGHT);
            taken.add(next);
        }
    }

    @Test
    void aFullCardHasAPlaceToo() {
        assertThat(FreePlace.of(List.of(new Box(0, 0, 1, CardShape.HEIGHT)), WIDTH, HEIGHT))
                .isNotNull();
        assertThat(FreePlace.of(List.of(), 2, 2)).isEqualTo(new GridPoint(0, 0));
    }

    private static Box box(GridPoint at) {
        return new Box(at.x(), at.y(), at.x() + WIDTH, at.y() + HEIGHT);
    }
}
