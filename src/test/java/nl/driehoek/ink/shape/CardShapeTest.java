package nl.driehoek.ink.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardShapeTest {
    @Test
    void aLineLeavesTheCardWhereItCrossesItsEdge() {
        assertThat(CardShape.edge(new Vec(0.9, 0.1), new Vec(1.1, 0.3)).distance(new Vec(1, 0.2)))
                .isLessThan(1e-9);
        assertThat(CardShape.edge(new Vec(0.1, 0.1), new Vec(-0.1, -0.3)).distance(new Vec(0.05, 0)))
                .isLessThan(1e-9);
        assertThat(CardShape.edge(new Vec(1, 0.3), new Vec(1.5, 0.3))).isEqualTo(new Vec(1, 0.3));
    }

    @Test
    void theEdgeIsOnTheCardAndWhatIsNoNumberIsNot() {
        assertThat(CardShape.holds(new Vec(1, CardShape.HEIGHT))).isTrue();
        assertThat(CardShape.holds(new Vec(1.001, 0.2))).isFalse();
        assertThat(CardShape.holds(new Vec(Double.NaN, 0.2))).isFalse();
    }
}
