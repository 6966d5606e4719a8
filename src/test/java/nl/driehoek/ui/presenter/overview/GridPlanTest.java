package nl.driehoek.ui.presenter.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import nl.driehoek.ui.presenter.overview.GridPlan.Sizes;
import org.junit.jupiter.api.Test;

class GridPlanTest {
    private static final Sizes SIZES = new Sizes(100, 50, 10, 30);

    @Test
    void tilesStandInRowsBelowTheHeadingOfTheirGroup() {
        GridPlan plan = new GridPlan(List.of(3, 1), 210, SIZES);
        assertThat(plan.headings()).containsExactly(0.0, 160.0);
        assertThat(plan.tiles())
                .containsExactly(
                        new BoundingBox(0, 30, 100, 50),
                        new BoundingBox(110, 30, 100, 50),
                        new BoundingBox(0, 90, 100, 50),
                        new BoundingBox(0, 190, 100, 50));
        assertThat(plan.height()).isEqualTo(260);
    }

    @Test
    void whereThereIsHardlyRoomOneStandsInARow() {
        assertThat(new GridPlan(List.of(2), 10, SIZES).tiles())
                .extracting(place -> place.getMinX())
                .containsOnly(0.0);
        assertThat(new GridPlan(List.of(), 10, SIZES).height()).isZero();
    }
}
