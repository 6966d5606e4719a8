package nl.driehoek.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TileWalkTest {
    /** Three in a row, two in the next; then another group with two. */
    private static final List<Bounds> TILES =
            List.of(at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(1, 1), at(0, 3), at(1, 3));

    @Test
    void leftAndRightGoThroughAllInOrder() {
        assertThat(step(2, KeyCode.RIGHT)).contains(3);
        assertThat(step(3, KeyCode.LEFT)).contains(2);
        assertThat(step(0, KeyCode.LEFT)).isEmpty();
        assertThat(step(6, KeyCode.RIGHT)).isEmpty();
    }

    @Test
    void upAndDownGoToTheNearestInTheRow() {
        assertThat(step(1, KeyCode.DOWN)).contains(4);
        assertThat(step(2, KeyCode.DOWN)).contains(4);
        assertThat(step(4, KeyCode.DOWN)).contains(6);
        assertThat(step(6, KeyCode.UP)).contains(4);
        assertThat(step(1, KeyCode.UP)).isEmpty();
        assertThat(step(5, KeyCode.DOWN)).isEmpty();
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLast() {
        assertThat(step(3, KeyCode.HOME)).contains(0);
        assertThat(step(3, KeyCode.END)).contains(6);
        assertThat(step(3, KeyCode.SPACE)).isEmpty();
    }

    private static Optional<Integer> step(int from, KeyCode arrow) {
        return TileWalk.step(TILES, from, arrow);
    }

    private static Bounds at(int column, int row) {
        return new BoundingBox(column * 110, row * 60, 100, 50);
    }
}
